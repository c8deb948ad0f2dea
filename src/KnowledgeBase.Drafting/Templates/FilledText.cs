using System.Collections;
using System.Text;
using System.Text.RegularExpressions;
using KnowledgeBase.Drafting.Source;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace KnowledgeBase.Drafting.Templates;

/// <summary>Puts the values into a draft that has marks in their places: into the head as YAML, into the body as Markdown, each so that it arrives as it is.</summary>
sealed partial class FilledText(IReadOnlyList<object> places, Action<int, string> fault, Action<string> wrong)
{
    /// <param name="marked">The draft with marks.</param>
    /// <param name="fault">Told the line, from 0, and what is wrong with the template there.</param>
    /// <param name="wrong">Told what is wrong with a value in its place.</param>
    /// <returns>The draft; null where the template's head cannot be read.</returns>
    public static string? Compose(string marked, IReadOnlyList<object> places, Action<int, string> fault, Action<string> wrong) => new FilledText(places, fault, wrong).Compose(marked);

    string? Compose(string marked)
    {
        var lines = marked.ReplaceLineEndings("\n").Split('\n');
        var first = Array.FindIndex(lines, l => l.Trim().Length > 0);
        var last = first < 0 || lines[first].Trim() != "---" ? -1 : Array.FindIndex(lines, first + 1, l => l.Trim() == "---");
        if (last < 0)
        {
            fault(Math.Max(first, 0), "公文稿要以文件头开始：一行 ---，各项，再一行 ---");
            return null;
        }
        if (Head(string.Join('\n', lines[(first + 1)..last]), first + 1) is not { } head)
            return null;
        var body = lines[(last + 1)..];
        string[] filled = [.. body.Select(Body)];
        TellBuriedText(body, filled);
        return $"---\n{head}---\n{string.Join('\n', filled)}".TrimEnd() + "\n";
    }

    // An attachment runs to the end or to the next one: what the template says behind it would be set inside it.
    void TellBuriedText(string[] body, string[] filled)
    {
        foreach (var (index, line) in body.Index())
            if (Place.Only(line, places) is Passage passage && AttachmentHead().IsMatch(passage.Text) && filled.Skip(index + 1).FirstOrDefault(l => l.Trim().Length > 0) is { } next && !AttachmentHead().IsMatch(next))
                wrong($"“{passage.Field}”里写了附件，而它后面还有正文，会排到附件里去：附件请写在最后的栏目里");
    }

    string? Head(string yaml, int linesBefore)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(yaml));
            if (stream.Documents is not [{ RootNode: YamlMappingNode map }])
            {
                fault(linesBefore, "公文稿文件头的每一行应写成“项: 值”");
                return null;
            }
            var head = new StringBuilder();
            foreach (var (key, value) in map.Children)
            {
                if (key is not YamlScalarNode { Value: { } name } || name.Length == 0 || Place.Replace(name, places, _ => "") != name)
                    throw new YamlException(key.Start, key.End, "a key that is no plain word");
                var (texts, isList) = Texts(value);
                if (texts.Count > 0)
                    head.Append(name).Append(": ").Append(isList ? $"[{string.Join(", ", texts.Select(YamlText.Quoted))}]" : YamlText.Quoted(texts[0])).Append('\n');
            }
            return head.ToString();
        }
        catch (YamlException failure)
        {
            fault(linesBefore + (int)failure.Start.Line - 1, "公文稿文件头这一行读不懂：值里有冒号、引号、括号等符号时，请给整个值加上英文双引号");
            return null;
        }
    }

    // A list that is the whole of a value is a list of the head; what is empty leaves its key out.
    (List<string> Texts, bool IsList) Texts(YamlNode node)
    {
        switch (node)
        {
            case YamlScalarNode scalar:
                var text = scalar.Value ?? "";
                if (Place.Only(text, places) is { } value)
                    return value switch { Unfilled => ([], false), string or not IEnumerable => (NotEmpty(TemplateFunctions.TextOf(value)), false), IEnumerable list => ([.. list.Cast<object?>().Select(TemplateFunctions.TextOf)], true) };
                return (NotEmpty(Place.Replace(text, places, TemplateFunctions.TextOf)), false);
            case YamlSequenceNode sequence:
                return ([.. sequence.Children.SelectMany(c => Texts(c).Texts)], true);
            default:
                throw new YamlException(node.Start, node.End, "a map inside the head");
        }
    }

    static List<string> NotEmpty(string text) => text.Trim() is { Length: > 0 } trimmed ? [trimmed] : [];

    string Body(string line)
    {
        if (Place.Only(line, places) is { } only)
            return only switch
            {
                Passage passage => passage.Text,
                string text => MarkdownText.Literal(text),
                IEnumerable list => string.Join('\n', list.Cast<object?>().Select(entry => MarkdownText.Literal(TemplateFunctions.TextOf(entry)))),
                _ => MarkdownText.Literal(TemplateFunctions.TextOf(only)),
            };
        var inTable = line.TrimStart().StartsWith('|');
        return Place.Replace(line, places, value => MarkdownText.Literal(TemplateFunctions.TextOf(value)) is var text && inTable ? text.Replace("\n", "<br>", StringComparison.Ordinal) : text);
    }

    [GeneratedRegex(@"^#[ \t]+附件", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex AttachmentHead();
}
