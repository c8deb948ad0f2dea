using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;

namespace KnowledgeBase.Tests.Architecture;

/// <summary>The floors of the house, from the ground up. A project uses floors below its own, never one beside or above it.</summary>
static class Floors
{
    public static IReadOnlyList<string[]> FromTheGround { get; } =
    [
        ["Legal"],
        ["Store"],
        ["Ingestion", "Search", "Drafting"],
        ["Library"],
        ["Enforcement", "Desk", "Training"],
        ["Web", "Cli"],
    ];

    /// <summary>The floor of a room, or -1 for one that the plan does not have.</summary>
    public static int Of(string room) => Enumerable.Range(0, FromTheGround.Count).FirstOrDefault(i => FromTheGround[i].Contains(room), -1);

    /// <summary>One sentence for each reference that does not lead downstairs.</summary>
    public static IReadOnlyList<string> Wrong(string room, IEnumerable<string> references) =>
        [.. references.Where(to => Of(to) < 0 || Of(to) >= Of(room)).Select(to => $"{room} (floor {Of(room)}) uses {to} (floor {Of(to)})")];
}

/// <summary>A project under src: what its .csproj asks for, and what its assembly was compiled against.</summary>
sealed class Room(string projectFile)
{
    const string Prefix = "KnowledgeBase.";

    readonly XDocument project = XDocument.Load(projectFile);

    public static IReadOnlyList<Room> All { get; } =
        [.. Directory.GetFiles(Path.Combine(SharedCorpus.Root, "src"), "*.csproj", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(p => new Room(p))];

    public string Name => Path.GetFileNameWithoutExtension(projectFile)[Prefix.Length..];

    public IReadOnlyList<string> Packages => Included("PackageReference");

    /// <summary>Rooms that the project file refers to.</summary>
    public IReadOnlyList<string> ProjectReferences => [.. Included("ProjectReference").Select(r => Path.GetFileNameWithoutExtension(r.Replace('\\', '/'))[Prefix.Length..])];

    /// <summary>The built assembly, in the configuration that the tests were built in; null where this room has not been built.</summary>
    public string? Assembly
    {
        get
        {
            var name = project.Descendants("AssemblyName").FirstOrDefault()?.Value ?? Prefix + Name;
            var output = Path.GetRelativePath(Path.Combine(SharedCorpus.Root, "tests", "KnowledgeBase.Tests"), AppContext.BaseDirectory);
            var path = Path.Combine(Path.GetDirectoryName(projectFile)!, output, name + ".dll");
            return File.Exists(path) ? path : null;
        }
    }

    /// <summary>Names of the assemblies that the built assembly refers to.</summary>
    public static IReadOnlyList<string> CompiledReferences(string assembly)
    {
        using var image = new PEReader(File.OpenRead(assembly));
        var metadata = image.GetMetadataReader();
        return [.. metadata.AssemblyReferences.Select(h => metadata.GetString(metadata.GetAssemblyReference(h).Name))];
    }

    /// <summary>The rooms among some assembly names; kb is the assembly of Cli.</summary>
    public static IEnumerable<string> Rooms(IEnumerable<string> assemblies) =>
        assemblies.Select(a => a == "kb" ? Prefix + "Cli" : a).Where(a => a.StartsWith(Prefix, StringComparison.Ordinal)).Select(a => a[Prefix.Length..]);

    List<string> Included(string element) => [.. project.Descendants(element).Select(e => e.Attribute("Include")?.Value).OfType<string>()];
}
