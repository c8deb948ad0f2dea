using System.Text.RegularExpressions;
using KnowledgeBase.Drafting.Source;
using KnowledgeBase.Legal;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace KnowledgeBase.Drafting.Templates;

/// <summary>Reads one template: the block that describes it, then the draft.</summary>
sealed partial class TemplateReader(string file, Findings findings)
{
    static readonly string[] Keys = ["名称", "类别", "文种", "说明", "栏目"];
    static readonly string[] FieldKeys = ["名称", "类型", "必填", "提示", "默认", "选项"];

    static readonly string[] Reserved = [TemplateText.Office, "if", "else", "end", "for", "in", "case", "when", "break", "continue", "empty", "true", "false", "null", .. TemplateFunctions.All.Keys];

    /// <returns>The template; null where it cannot be used, and the findings say why.</returns>
    public static DraftTemplate? Read(string text, string path, OfficeData office, Findings findings)
    {
        var own = new Findings();
        var template = new TemplateReader(Path.GetFileName(path), own).Read(Place.Clean(text).TrimStart('\uFEFF').ReplaceLineEndings("\n"), path);
        if (template is not null)
            TemplateTrial.Run(template, office, own);
        foreach (var finding in own.All)
            findings.Add(finding);
        return own.All.Any(f => f.Severity == Severity.Error) ? null : template;
    }

    DraftTemplate? Read(string text, string path)
    {
        var lines = text.Split('\n');
        var first = Array.FindIndex(lines, l => l.Trim().Length > 0);
        var last = first < 0 || lines[first].Trim() != "---" ? -1 : Array.FindIndex(lines, first + 1, l => l.Trim() == "---");
        if (last < 0)
        {
            Fault("模板要以说明开始：一行 ---，名称、类别、文种、说明、栏目，再一行 ---，下面是公文稿", Math.Max(first, 0));
            return null;
        }
        if (Map(string.Join('\n', lines[(first + 1)..last]), first + 1) is not { } map)
            return null;
        Unknown(map, Keys, first + 1);
        var name = One(map, "名称");
        if (name.Length == 0)
            Fault("没有写“名称”", first);
        var fields = Fields(map, first + 1);
        return TemplateText.Parse(string.Join('\n', lines[(last + 1)..]), file, last + 1, fields, findings) is { } draft
            ? new DraftTemplate(draft) { Name = name, Category = One(map, "类别") is { Length: > 0 } category ? category : "其他", Genre = One(map, "文种"), Description = One(map, "说明"), Fields = fields, File = path }
            : null;
    }

    YamlMappingNode? Map(string yaml, int linesBefore)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(yaml));
            if (stream.Documents is [{ RootNode: YamlMappingNode map }])
                return map;
            Fault("说明的每一行应写成“项: 值”", linesBefore);
        }
        catch (YamlException failure)
        {
            Fault("说明的这一行读不懂：值里有冒号、引号、括号等符号时，请给整个值加上英文双引号；缩进要对齐", linesBefore + (int)failure.Start.Line - 1);
        }
        return null;
    }

    IReadOnlyList<TemplateField> Fields(YamlMappingNode map, int linesBefore)
    {
        List<TemplateField> fields = [];
        if (!map.Children.TryGetValue(new YamlScalarNode("栏目"), out var node))
            return fields;
        if (node is not YamlSequenceNode list)
        {
            Fault("“栏目”应是一个列表，每个栏目以“- 名称: …”开始", LineOf(node, linesBefore));
            return fields;
        }
        foreach (var child in list)
            if (child is not YamlMappingNode entry)
                Fault("每个栏目以“- 名称: …”开始", LineOf(child, linesBefore));
            else if (Field(entry, linesBefore) is { } field)
            {
                if (fields.Any(f => f.Name == field.Name))
                    Fault($"栏目“{field.Name}”写了两次", LineOf(entry, linesBefore));
                fields.Add(field);
            }
        return fields;
    }

    TemplateField? Field(YamlMappingNode entry, int linesBefore)
    {
        var line = LineOf(entry, linesBefore);
        Unknown(entry, FieldKeys, linesBefore);
        var name = One(entry, "名称");
        if (!FieldName().IsMatch(name) || Reserved.Contains(name, StringComparer.Ordinal))
        {
            Fault(name.Length == 0 ? "栏目没有写“名称”" : $"“{name}”不能作栏目名：只能用汉字、字母和数字，不以数字开头，也不能是 if、for 等词和函数名", line);
            return null;
        }
        var kind = One(entry, "类型") is { Length: > 0 } word ? word : "文字";
        if (!TemplateField.Kinds.TryGetValue(kind, out var known))
            Fault($"栏目“{name}”的类型“{kind}”应是 {string.Join("、", TemplateField.Kinds.Keys)} 之一", line);
        var required = One(entry, "必填") is { Length: > 0 } given ? given : "否";
        if (required is not ("是" or "否" or "true" or "false"))
            Fault($"栏目“{name}”的必填应是 是 或 否", line);
        var choices = All(entry, "选项");
        if (known is FieldKind.Choice != choices.Count > 0)
            Fault(known is FieldKind.Choice ? $"栏目“{name}”是选择，要写“选项”" : $"栏目“{name}”不是选择，不用写“选项”", line);
        return new TemplateField(name, known, required is "是" or "true", One(entry, "提示"), All(entry, "默认") is { Count: > 0 } value ? string.Join('\n', value) : null, choices);
    }

    void Unknown(YamlMappingNode map, string[] known, int linesBefore)
    {
        foreach (var (key, _) in map.Children.Where(c => !known.Contains((c.Key as YamlScalarNode)?.Value ?? "", StringComparer.Ordinal)))
            Fault($"不认识“{key}”，这里可以写 {string.Join("、", known)}", LineOf(key, linesBefore));
    }

    /// <param name="line">Line of the file, from 0.</param>
    void Fault(string message, int line) => findings.Error(DiagnosticCode.TemplateFault, $"{file}：{message}", line + 1);

    static int LineOf(YamlNode node, int linesBefore) => linesBefore + (int)node.Start.Line - 1;

    static string One(YamlMappingNode map, string key) => string.Join('\n', All(map, key));

    static List<string> All(YamlMappingNode map, string key) => !map.Children.TryGetValue(new YamlScalarNode(key), out var node) ? []
        : [.. (node is YamlSequenceNode list ? list.Children : [node]).OfType<YamlScalarNode>().Select(s => s.Value?.Trim() ?? "").Where(v => v.Length > 0)];

    [GeneratedRegex(@"^[\p{L}_][\p{L}\p{Nd}_]{0,29}$", RegexOptions.CultureInvariant)]
    private static partial Regex FieldName();
}
