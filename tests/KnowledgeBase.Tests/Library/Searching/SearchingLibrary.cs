using KnowledgeBase.Legal;
using KnowledgeBase.Library;
using KnowledgeBase.Library.Gists;
using KnowledgeBase.Library.Searching;
using KnowledgeBase.Search.Querying;
using KnowledgeBase.Store;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeBase.Tests.Library.Searching;

/// <summary>A library over a temporary store with two versions of one made-up law, one law of a made-up city, and one circular.</summary>
public sealed class SearchingLibrary : IAsyncLifetime
{
    readonly string folder = Directory.CreateTempSubdirectory("kb-searching").FullName;
    ServiceProvider services = null!;

    public DataFolder Folder => services.GetRequiredService<DataFolder>();
    public CorpusStore Store => services.GetRequiredService<CorpusStore>();
    public CorpusSearch Search => services.GetRequiredService<CorpusSearch>();
    public IndexKeeper Keeper => services.GetRequiredService<IndexKeeper>();
    public ArticleIndex Index => services.GetRequiredService<ArticleIndex>();

    public async ValueTask InitializeAsync()
    {
        services = new ServiceCollection().AddLibrary(new DataFolder(folder)).AddSingleton(ArticleGists.None).BuildServiceProvider();
        await Store.MigrateAsync(TestContext.Current.CancellationToken);
        await AddAsync(File("spring.md", Law("云桥安全法", "", new DateOnly(2015, 3, 1), "各单位应当设置安全员。", "违反本法的，处一千元罚款。")));
        var work = await WorkOf("云桥安全法");
        await AddAsync(File("spring-2020.md", Law(work, new DateOnly(2020, 5, 1), "各单位应当设置安全总监。", "违反本法的，处一万元罚款。", "本法自公布之日起施行。")));
        await AddAsync(File("city.md", Law("云桥市仓库条例", "云桥市", new DateOnly(2018, 1, 1), "仓库应当设置消防车通道。")));
        await AddAsync(File("notice.docx", Circular("关于加强仓库检查的通知", "云应急〔2024〕3号", "请各区检查仓库的消防车通道。")));
        await Keeper.RefreshAsync(TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    public async Task AddAsync(SourceFileRow file)
    {
        await using var context = Store.Open();
        context.Update(file);
        await context.SaveChangesAsync(TestContext.Current.CancellationToken);
    }

    public static SourceFileRow File(string path, DocumentRow document) =>
        new() { Path = path, Hash = path, State = SourceState.Current, ImportedAt = DateTime.UnixEpoch, Documents = [document] };

    public static DocumentRow Circular(string title, string number, string text) => new()
    {
        Shown = true,
        Kind = DocumentKind.Document,
        TextHash = title,
        Title = title,
        TitleKey = TitleKey.Of(title),
        DocumentNumber = number,
        Text = text,
        Details = new DocumentDetails(),
    };

    async Task<WorkRow> WorkOf(string title)
    {
        await using var context = Store.Open();
        return context.Works.Single(w => w.Title == title);
    }

    public static DocumentRow Law(string title, string region, DateOnly version, params string[] articles) =>
        Law(new WorkRow { Title = title, TitleKey = TitleKey.Of(title), Region = region, IssuerKey = "", Level = region.Length > 0 ? LevelOfAuthority.LocalRegulation : LevelOfAuthority.Law }, version, articles);

    static DocumentRow Law(WorkRow work, DateOnly version, params string[] articles) => new()
    {
        Shown = true,
        Kind = DocumentKind.Statute,
        TextHash = $"{work.Title} {version:O}",
        Title = work.Title,
        TitleKey = work.TitleKey,
        Level = work.Level,
        VersionDate = version,
        Version = new VersionRow { Work = work, VersionDate = version },
        Text = string.Join('\n', articles),
        Details = new DocumentDetails(),
        Articles = [.. articles.Select((text, i) => new ArticleRow { Ordinal = i, Number = i + 1, Text = text })],
    };
}
