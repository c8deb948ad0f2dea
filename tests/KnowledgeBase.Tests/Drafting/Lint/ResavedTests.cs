using KnowledgeBase.Drafting.Rendering;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Tests.Drafting.Lint;

/// <summary>Clean documents that another program has opened and saved: LibreOffice writes styles, numbers and boxes in its own way.</summary>
public sealed class ResavedTests : IAsyncLifetime
{
    readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("kb-resaved-");

    string Saved => Path.Combine(folder.FullName, "saved");

    public async ValueTask InitializeAsync()
    {
        foreach (var (name, markdown) in LintDrafts.All)
            await File.WriteAllBytesAsync(Path.Combine(folder.FullName, name + ".docx"), Drafts.Write(markdown).Bytes);
        foreach (var maker in Enum.GetValues<ForeignMaker>())
            await File.WriteAllBytesAsync(Path.Combine(folder.FullName, maker + ".docx"), new ForeignDocx { Maker = maker }.Write());
        await ExternalProgram.RunAsync("soffice",
            [$"-env:UserInstallation={new Uri(Path.Combine(folder.FullName, "profile")).AbsoluteUri}", "--headless", "--norestore", "--convert-to", "docx:MS Word 2007 XML", "--outdir", Saved, .. Directory.GetFiles(folder.FullName, "*.docx")],
            TimeSpan.FromMinutes(3), TestContext.Current.CancellationToken);
    }

    public ValueTask DisposeAsync()
    {
        folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public void What_was_right_is_not_called_wrong()
    {
        Assert.SkipUnless(Directory.Exists(Saved), "LibreOffice is not there");
        var files = Directory.GetFiles(Saved);
        Assert.Equal(LintDrafts.All.Count + 3, files.Length);
        Assert.All(files, file => Assert.Empty(Documents.Check(File.ReadAllBytes(file)).Where(f => f.Severity > Severity.Info).Select(f => $"{Path.GetFileName(file)} {f.Rule.Id} {f.Place}: {f.Message}")));
    }
}
