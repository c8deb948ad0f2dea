using KnowledgeBase.Drafting.Templates;

namespace KnowledgeBase.Web.Writing;

/// <summary>The templates at hand: those that come with the program, and the bureau's own in the data folder, which go before them. Read again when a file has changed: a clerk who mends a template sees it on the next page.</summary>
/// <param name="shipped">The folder that comes with the program.</param>
/// <param name="own">templates/ in the data folder; it need not be there.</param>
public sealed class TemplateShelf(string shipped, string own)
{
    readonly Lock reading = new();
    (long Stamp, TemplateFolder Folder)? read;

    public TemplateFolder Folder
    {
        get
        {
            var stamp = Stamp();
            lock (reading)
            {
                if (read is not { } last || last.Stamp != stamp)
                    read = (stamp, TemplateFolder.Load(shipped, own));
                return read.Value.Folder;
            }
        }
    }

    /// <summary>Values that show what a template is for; null where it comes without.</summary>
    public static IReadOnlyDictionary<string, string>? Example(DraftTemplate template)
    {
        var path = Path.Combine(Path.GetDirectoryName(template.File)!, "examples", template.Name + ".yaml");
        try
        {
            return File.Exists(path) ? TemplateValues.Read(File.ReadAllText(path)) : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }

    long Stamp()
    {
        var stamp = new HashCode();
        foreach (var file in new[] { own, shipped }.Where(Directory.Exists).SelectMany(Directory.EnumerateFiles).Order(StringComparer.Ordinal))
        {
            stamp.Add(file, StringComparer.Ordinal);
            stamp.Add(File.GetLastWriteTimeUtc(file));
        }
        return stamp.ToHashCode();
    }
}
