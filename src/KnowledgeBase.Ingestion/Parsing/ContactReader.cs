using System.Text.RegularExpressions;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Ingestion.Parsing;

/// <summary>联系单位、联系人、联系电话, also in one line, in brackets, or with a damaged label (人：).</summary>
static partial class ContactReader
{
    public static Contact? Read(IEnumerable<string> lines)
    {
        string? unit = null, phone = null, person = null;
        foreach (var line in lines)
        {
            if (line.Length > 120)
                continue;
            foreach (Match match in Labelled().Matches(line))
            {
                var value = match.Groups["value"].Value.Trim(' ', '　', '；', ';', '，', ',', '。', '）', ')');
                if (value.Length == 0)
                    continue;
                switch (match.Groups["label"].Value.Replace(" ", "", StringComparison.Ordinal).Replace("　", "", StringComparison.Ordinal))
                {
                    case "联系单位" or "联系科室" or "承办单位":
                        unit ??= value;
                        break;
                    case "联系电话" or "电话":
                        phone ??= value;
                        break;
                    default:
                        // 联系人及电话：李四 0000-5550123
                        if (Phone().Match(value) is { Success: true } number && value.Length > number.Length)
                        {
                            phone ??= number.Value;
                            value = value[..number.Index].Trim(' ', '　', '，', ',', '、', '：', ':');
                        }
                        person ??= value.Length > 0 ? value : null;
                        break;
                }
            }
        }
        return unit is null && phone is null && person is null ? null : new Contact(unit, phone, person);
    }

    [GeneratedRegex(@"(?:^|[\s（(，,；;。])(?<label>联\s*系\s*单\s*位|联系科室|承办单位|联\s*系\s*电\s*话|电\s*话|联\s*系\s*人(?:及(?:联系)?电话)?|(?<=^)人)\s*[:：]\s*(?<value>[^，,；;）)。\s]+(?:[ \u3000](?![^\s]{2,4}\s*[:：])[^，,；;）)。\s]+)*)", RegexOptions.CultureInvariant)]
    private static partial Regex Labelled();

    [GeneratedRegex(@"(?:0[0-9]{2,3}[-－ ]?)?[0-9]{7,8}(?:-[0-9]+)?|1[0-9]{10}", RegexOptions.CultureInvariant)]
    internal static partial Regex Phone();
}
