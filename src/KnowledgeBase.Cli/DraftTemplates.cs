using KnowledgeBase.Cli.Commands;
using KnowledgeBase.Drafting.Templates;
using KnowledgeBase.Legal;
using KnowledgeBase.Library;

namespace KnowledgeBase.Cli;

/// <summary>公文模板 as the command line has them: those of the data folder's templates/ before those that come with the program.</summary>
sealed class DraftTemplates(DataFolder data)
{
    // Read when they are asked for: most drafts have no template.
    TemplateFolder Folder => field ??= TemplateFolder.Load(TemplateFolder.Shipped, Path.Combine(data.Root, "templates"));

    /// <summary>Lists them with their fields, and what is wrong with others.</summary>
    public async Task<int> ListAsync(bool json)
    {
        if (json)
        {
            CommonOptions.WriteJson(Folder.Templates.Select(t => new { t.Name, t.Category, t.Genre, t.Description, Fields = t.Fields.Select(f => new { f.Name, Kind = Word(f), f.Required, f.Hint, Default = f.DefaultFor(Folder.Office), f.Choices }) }));
            return Folder.Findings.Count > 0 ? ExitCode.Findings : ExitCode.Done;
        }
        foreach (var category in Folder.Templates.GroupBy(t => t.Category))
        {
            await Console.Out.WriteLineAsync($"{category.Key}");
            foreach (var template in category)
                await Console.Out.WriteLineAsync($"　　{template.Name}　{template.Description}\n　　　　{string.Join("、", template.Fields.Select(f => $"{f.Name}{(f.Required ? "*" : "")}（{Word(f)}）"))}");
        }
        return await DraftCommand.TellAsync(Folder.Findings);
    }

    /// <summary>A template filled with the values of a file.</summary>
    public async Task<SourceDraft> FillAsync(string name, string? values, CancellationToken cancellationToken)
    {
        if (values is null)
            throw new UnusableException("没有写 --values VALUES.yaml");
        if (Folder.Find(name) is not { } template)
            throw new UnusableException($"没有模板“{name}”，用 kb draft --templates 看有哪些{(Folder.Findings.Any(f => f.Severity == Severity.Error) ? "、哪些写错了" : "")}");
        var filled = template.Fill(await ReadAsync(values, cancellationToken), Folder.Office);
        if (filled.Refused)
            throw new UnusableException($"{values}：{string.Join("；", filled.Findings.Where(f => f.Severity == Severity.Error).Select(DraftCommand.Line))}");
        return new SourceDraft(name, filled.Markdown, SourceDraft.FolderOf(values), filled.Findings);
    }

    static async Task<IReadOnlyDictionary<string, string>> ReadAsync(string path, CancellationToken cancellationToken)
    {
        var text = await SourceDraft.TextAsync(path, cancellationToken);
        try
        {
            return TemplateValues.Read(text);
        }
        catch (FormatException wrong)
        {
            throw new UnusableException($"{path}：{wrong.Message}");
        }
    }

    static string Word(TemplateField field) => TemplateField.Kinds.First(k => k.Value == field.Kind).Key;
}
