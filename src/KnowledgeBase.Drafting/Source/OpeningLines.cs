using System.Text.RegularExpressions;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Drafting.Source;

/// <summary>What stands at the head of the body and repeats the head of the file, as a whole circular that was pasted does: mark, number, title, addressees.</summary>
sealed partial class OpeningLines
{
    const int LongestAddressees = 1500;

    public string? Title { get; private set; }

    public string? Number { get; private set; }

    /// <summary>主送机关 as printed.</summary>
    public string? Addressees { get; private set; }

    /// <summary>Takes these lines off the body.</summary>
    public static OpeningLines Take(List<SourceBlock> body, string? title, string? number, IReadOnlyList<string> addressees)
    {
        var opening = new OpeningLines { Title = title, Number = number };
        while (body is [SourceText text, ..] && opening.Takes(text))
            body.RemoveAt(0);
        if (body is [SourceText { Marks: 0 } line, ..] && opening.TakesAddressees(line.Plain, addressees))
            body.RemoveAt(0);
        return opening;
    }

    bool Takes(SourceText text)
    {
        if (text.Marks == 1 && Title is null && !ClosingLines.IsAttachmentHead(text))
        {
            Title = text.Plain;
            return true;
        }
        if (Title is not null && text.Key == WidthFold.Key(Title))
            return true;
        if (text.Marks == 0 && DocumentNumber.TryParse(text.Plain, out var number) && (Number is null || WidthFold.Key(number.ToString()) == WidthFold.Key(Number) || text.Key == WidthFold.Key(Number)))
        {
            Number ??= text.Plain;
            return true;
        }
        return text.Marks == 0 && Mark().IsMatch(text.Plain) && OrganName.IsOne(text.Plain[..^2]);
    }

    bool TakesAddressees(string line, IReadOnlyList<string> given)
    {
        if (line.Length > LongestAddressees || line[^1] is not ('：' or ':') || line.AsSpan(0, line.Length - 1).IndexOfAny("。；！？：") >= 0)
            return false;
        var names = line[..^1].Trim();
        if (given.Count > 0 ? !given.All(g => WidthFold.Key(names).Contains(WidthFold.Key(g), StringComparison.Ordinal)) : !LooksAddressed(names))
            return false;
        Addressees = names;
        return true;
    }

    /// <summary>True where these read as the names of who is addressed.</summary>
    internal static bool LooksAddressed(string names) => Addressed().IsMatch(names);

    [GeneratedRegex("^.{2,40}文件$", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();

    [GeneratedRegex(@"(?:局|厅|部|委|办|室|政府|公司|单位|企业|代表|委员|中心|支队|大队|院|会|集团|部门|站|所|联|政协|人大|镇|乡|街道|学校)(?:[（(][^）)]{1,12}[）)])?$", RegexOptions.CultureInvariant)]
    private static partial Regex Addressed();
}
