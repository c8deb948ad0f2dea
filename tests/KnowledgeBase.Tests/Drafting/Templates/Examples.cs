using KnowledgeBase.Drafting.Templates;

namespace KnowledgeBase.Tests.Drafting.Templates;

/// <summary>The templates that come with the program, each filled with its example.</summary>
static class Examples
{
    public static TemplateFolder Folder { get; } = TemplateFolder.Load(Path.Combine(SharedCorpus.Root, "templates"));

    public static IReadOnlyDictionary<string, FilledTemplate> All { get; } = Folder.Templates.ToDictionary(t => t.Name, t => t.Fill(Values(t.Name), Folder.Office));

    public static IReadOnlyDictionary<string, string> Values(string name) => TemplateValues.Read(File.ReadAllText(PathOf(name)));

    public static string PathOf(string name) => Path.Combine(SharedCorpus.Root, "templates", "examples", name + ".yaml");
}
