using KnowledgeBase.Enforcement.Discretion;
using KnowledgeBase.Ingestion;
using KnowledgeBase.Ingestion.Readers;
using KnowledgeBase.Legal;
using KnowledgeBase.Library;
using KnowledgeBase.Tests.Store;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeBase.Tests.Enforcement.Discretion;

public sealed class DiscretionTablesTests
{
    static readonly DateTime Now = new(2026, 6, 10, 8, 0, 0, DateTimeKind.Utc);

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_was_accepted_comes_back_as_it_was_read()
    {
        using var temporary = await TemporaryStore.CreateAsync();
        var table = await OwnTables.ReadAsync("云岭.xlsx", OwnTables.Decision().Build());
        var id = await new DiscretionTables(temporary.Store).AcceptAsync(table, Now, Cancel);

        var back = await new DiscretionTables(temporary.Store).FindAsync(id, Cancel);
        Assert.Equal(DiscretionJson.Write(table), DiscretionJson.Write(back!.Table));
        Assert.Equal(table.Sections[0].Penalties, back.Table.Sections[0].Penalties);
        Assert.Equal((Now, null), (back.AcceptedAt, back.WithdrawnAt));
    }

    [Fact]
    public async Task The_section_of_a_provision_is_found_until_the_table_is_withdrawn_and_again_when_taken_back()
    {
        using var temporary = await TemporaryStore.CreateAsync();
        var tables = new DiscretionTables(temporary.Store);
        var table = await OwnTables.ReadAsync("云岭.xlsx", OwnTables.Decision().Build());
        var id = await tables.AcceptAsync(table, Now, Cancel);

        Assert.Equal("《云岭市安全生产行政处罚裁量基准》1", Assert.Single((await FindAsync(10)).Sections).Place);
        Assert.Empty((await FindAsync(11)).Sections);
        Assert.True(await tables.WithdrawAsync(id, Now, Cancel));
        Assert.False(await tables.WithdrawAsync(id, Now, Cancel));
        Assert.Empty((await FindAsync(10)).Sections);
        Assert.Equal(id, await tables.AcceptAsync(table, Now, Cancel));
        Assert.Single((await FindAsync(10)).Sections);

        Task<ApplicableDiscretion> FindAsync(int article) => tables.FindAsync("云岭市安全条例", new ProvisionRef(new ProvisionNumber(article), 1), "未按规定配备安全员的", [], Cancel);
    }

    [Fact]
    public async Task An_exemption_item_is_found_by_the_duty_and_the_name()
    {
        using var temporary = await TemporaryStore.CreateAsync();
        var tables = new DiscretionTables(temporary.Store);
        await tables.AcceptAsync(await OwnTables.ReadAsync("云岭.docx", OwnTables.Exemptions().Build()), Now, Cancel);
        var duty = new LawProvision("云岭市安全条例", new ProvisionRef(new ProvisionNumber(12)));

        var found = await tables.FindAsync("云岭市安全条例", new ProvisionRef(new ProvisionNumber(40)), "培训档案不全", [duty], Cancel);
        Assert.Equal(["首次发现", "当场补全"], Assert.Single(found.Items).Item.Conditions);
        Assert.Empty((await tables.FindAsync("云岭市安全条例", new ProvisionRef(new ProvisionNumber(40)), "占用疏散通道", [duty], Cancel)).Items);
    }

    [Fact]
    public async Task A_reading_waits_beside_the_store_and_leaves_nothing_when_it_is_refused()
    {
        using var temporary = await TemporaryStore.CreateAsync();
        var pending = new PendingTables(new DataFolder(temporary.Folder), new DiscretionReader());
        var table = await pending.AddAsync(new SourceFile("云岭.xlsx", OwnTables.Decision().Build()), Cancel);

        Assert.Equal(table.Title, (await pending.FindAsync(table.Hash, Cancel))!.Title);
        Assert.NotNull(pending.SourceOf(table.Hash));
        await using (var context = temporary.Store.Open())
            Assert.Equal(0, await context.DiscretionTables.CountAsync(Cancel));
        pending.Remove(table.Hash);
        Assert.Null(await pending.FindAsync(table.Hash, Cancel));
        Assert.Empty(await pending.AllAsync(Cancel));
        Assert.Null(await pending.FindAsync("../" + table.Hash, Cancel));
        await Assert.ThrowsAsync<UnreadableFileException>(() => pending.AddAsync(new SourceFile("坏.xlsx", new byte[] { 1, 2, 3 }), Cancel));
        Assert.Empty(await pending.AllAsync(Cancel));
    }
}
