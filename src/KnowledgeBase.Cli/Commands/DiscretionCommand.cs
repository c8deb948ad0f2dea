using System.CommandLine;
using System.Text.Json;
using KnowledgeBase.Cli.Answers;
using KnowledgeBase.Enforcement;
using KnowledgeBase.Enforcement.Discretion;
using KnowledgeBase.Ingestion;
using KnowledgeBase.Ingestion.Readers;
using KnowledgeBase.Library;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeBase.Cli.Commands;

/// <summary><c>kb discretion read|accept|list|withdraw</c>: a bureau's own tables of discretion and exemption lists.</summary>
static class DiscretionCommand
{
    public static Command Create() => new("discretion", "裁量基准表、不予处罚清单：读、采用、列出、撤下") { Read(), Accept(), List(), Withdraw() };

    static Command Read()
    {
        var (file, json, data) = (File(), CommonOptions.Json(), CommonOptions.Data());
        var command = new Command("read", "读出一个表并核对（有资料库时也同库里的条文对），什么都不保存") { file, json, data };
        command.SetAction(async (result, cancellationToken) =>
        {
            var table = await ReadAsync(await SourceAsync(result.GetRequiredValue(file), cancellationToken), new DiscretionReader(), cancellationToken);
            table = await CheckedAsync(table, DataFolder.Choose(result.GetValue(data)), cancellationToken);
            if (result.GetValue(json))
                WriteJson(table);
            else
                DiscretionPrint.Write(table, Console.Out);
            return table.Findings.Count > 0 ? ExitCode.Findings : ExitCode.Done;
        });
        return command;
    }

    static Command Accept()
    {
        var (file, data) = (File(), CommonOptions.Data());
        var command = new Command("accept", "采用一个表：定处罚的卡片从此列出其中的档次；先用 read 看过") { file, data };
        command.SetAction(async (result, cancellationToken) =>
        {
            var folder = DataFolder.Choose(result.GetValue(data));
            await folder.OpenAsync(cancellationToken);
            await using var services = new ServiceCollection().AddLibrary(folder).AddEnforcement().BuildServiceProvider();
            var source = await SourceAsync(result.GetRequiredValue(file), cancellationToken);
            var pending = services.GetRequiredService<PendingTables>();
            DiscretionTable table;
            try
            {
                table = await pending.FindAsync(DiscretionReader.HashOf(source.Content.Span), cancellationToken) ?? await pending.AddAsync(source, cancellationToken);
            }
            catch (UnreadableFileException unreadable)
            {
                throw new UnusableException($"{source.Name}：{unreadable.Message}");
            }
            table = await services.GetRequiredService<ArticleChecks>().CheckAsync(table, CommonOptions.Today, cancellationToken);
            var id = await services.GetRequiredService<DiscretionTables>().AcceptAsync(table, TimeProvider.System.GetUtcNow().UtcDateTime, cancellationToken);
            Console.WriteLine($"已采用 {id}：{table.Title}（{DiscretionPrint.Counts(table)}）；撤下用 kb discretion withdraw {id}");
            return table.Findings.Count > 0 ? ExitCode.Findings : ExitCode.Done;
        });
        return command;
    }

    static Command List()
    {
        var (json, data) = (CommonOptions.Json(), CommonOptions.Data());
        var command = new Command("list", "采用过的表") { json, data };
        command.SetAction(async (result, cancellationToken) =>
        {
            var store = await CommonOptions.OpenAsync(DataFolder.Choose(result.GetValue(data)), cancellationToken);
            var tables = await new DiscretionTables(store).AllAsync(cancellationToken);
            if (result.GetValue(json))
                WriteJson(tables.Select(t => new { t.Id, t.Table.Title, t.Table.FileName, t.AcceptedAt, t.WithdrawnAt, Sections = t.Table.Sections.Count, Rows = t.Table.Sections.Sum(s => s.Rows.Count), Items = t.Table.Items.Count }));
            else
                foreach (var table in tables)
                    Console.WriteLine($"{table.Id}　{table.Table.Title}　{DiscretionPrint.Counts(table.Table)}{(table.WithdrawnAt is null ? "" : "　已撤下")}");
            if (tables.Count == 0 && !result.GetValue(json))
                Console.WriteLine("还没有采用任何裁量基准表");
            return ExitCode.Done;
        });
        return command;
    }

    static Command Withdraw()
    {
        var id = new Argument<long>("ID") { Description = "list 里的编号" };
        var data = CommonOptions.Data();
        var command = new Command("withdraw", "撤下一个表：卡片不再列出；再 accept 一次就恢复") { id, data };
        command.SetAction(async (result, cancellationToken) =>
        {
            var store = await CommonOptions.OpenAsync(DataFolder.Choose(result.GetValue(data)), cancellationToken);
            if (!await new DiscretionTables(store).WithdrawAsync(result.GetValue(id), TimeProvider.System.GetUtcNow().UtcDateTime, cancellationToken))
                throw new UnusableException($"没有编号为 {result.GetValue(id)} 的在用的表，用 kb discretion list 看编号");
            Console.WriteLine($"已撤下 {result.GetValue(id)}");
            return ExitCode.Done;
        });
        return command;
    }

    // Without a library the quotations of the table itself are all there is to hold it against.
    static async Task<DiscretionTable> CheckedAsync(DiscretionTable table, DataFolder folder, CancellationToken cancellationToken)
    {
        if (!System.IO.File.Exists(folder.Database))
        {
            await Console.Error.WriteLineAsync($"{folder.Root} 里还没有资料库，没有同条文核对");
            return table;
        }
        await folder.OpenAsync(cancellationToken);
        await using var services = new ServiceCollection().AddLibrary(folder).AddEnforcement().BuildServiceProvider();
        return await services.GetRequiredService<ArticleChecks>().CheckAsync(table, CommonOptions.Today, cancellationToken);
    }

    static Argument<string> File() => new("FILE") { Description = "裁量基准表或不予处罚清单（pdf、xlsx、xls、docx）" };

    static async Task<SourceFile> SourceAsync(string path, CancellationToken cancellationToken)
    {
        if (!System.IO.File.Exists(path))
            throw new UnusableException($"没有这个文件：{path}");
        return new SourceFile(Path.GetFileName(path), await System.IO.File.ReadAllBytesAsync(path, cancellationToken));
    }

    static async Task<DiscretionTable> ReadAsync(SourceFile source, DiscretionReader reader, CancellationToken cancellationToken)
    {
        try
        {
            return await reader.ReadAsync(source, cancellationToken);
        }
        catch (UnreadableFileException unreadable)
        {
            throw new UnusableException($"{source.Name}：{unreadable.Message}");
        }
    }

    static readonly JsonSerializerOptions Indented = new(DiscretionJson.Options) { WriteIndented = true };

    static void WriteJson<T>(T value) => Console.Out.WriteLine(JsonSerializer.Serialize(value, Indented));
}
