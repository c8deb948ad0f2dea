using System.Diagnostics;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using KnowledgeBase.Drafting.Layout;
using KnowledgeBase.Drafting.Source;

namespace KnowledgeBase.Benchmarks;

/// <summary>How fast official documents are set, beside the bare SDK writing the same paragraphs without any layout; whether memory stays flat; and whether random ones are valid.</summary>
static class DraftBenchmark
{
    const string Sentence = "各县区要结合实际细化措施、明确责任，逐项抓好落实，年底前把进展情况报市局。";

    public static Task<int> RunAsync(Options options)
    {
        var (count, random) = (options.Number("count", 10_000), options.Number("random", 1_000));
        var notice = Notice();
        var paragraphs = notice.Split('\n');
        var pages = new DraftWriter().Write(DraftReader.Read(notice).Draft).EstimatedPages;
        var table = new Table($"a notice of {pages} pages", "ms", "× peer");
        var bare = Measure.Median(201, () => Bare(paragraphs)).Wall.TotalMilliseconds;
        var set = Measure.Median(201, () => Set(notice)).Wall.TotalMilliseconds;
        table.Add("the same paragraphs by the bare SDK (peer)", bare, 1.0);
        table.Add("Markdown to .docx", set, set / bare);
        table.Print();
        Throughput(notice, count);
        return Task.FromResult(Valid(random) ? 0 : 1);
    }

    static void Throughput(string notice, int count)
    {
        var table = new Table("documents set, two at a time", "a second", "heap MB", "working set MB");
        var (done, clock) = (0, Stopwatch.StartNew());
        foreach (var goal in new[] { count / 10, count / 4, count / 2, count })
        {
            var (from, started) = (done, clock.Elapsed);
            Parallel.For(from, goal, new ParallelOptions { MaxDegreeOfParallelism = 2 }, _ => Set(notice));
            done = goal;
            var rate = (goal - from) / (clock.Elapsed - started).TotalSeconds;
            table.Add(goal, rate, GC.GetTotalMemory(forceFullCollection: true) / 1e6, Environment.WorkingSet / 1e6);
        }
        table.Print();
    }

    static bool Valid(int count)
    {
        var random = new Random(1);
        var (valid, refused, faults) = (0, 0, new List<string>());
        for (var i = 0; i < count; i++)
        {
            var markdown = RandomDraft.Of(random);
            var reading = DraftReader.Read(markdown);
            if (reading.Refused)
            {
                refused++;
                continue;
            }
            using var package = WordprocessingDocument.Open(new MemoryStream(new DraftWriter().Write(reading.Draft).Bytes.ToArray()), false);
            var wrong = new[] { FileFormatVersions.Office2010, FileFormatVersions.Office2016, FileFormatVersions.Microsoft365 }.SelectMany(v => new OpenXmlValidator(v).Validate(package)).FirstOrDefault();
            if (wrong is null)
                valid++;
            else
                faults.Add($"{i}: {wrong.Path?.XPath} {wrong.Description}");
        }
        Console.WriteLine($"{count} random documents: {valid} valid in Office 2010, 2016 and 365, {refused} refused with a finding, {faults.Count} faulty");
        faults.ForEach(Console.WriteLine);
        return faults.Count == 0;
    }

    static void Set(string markdown) => new DraftWriter().Write(DraftReader.Read(markdown).Draft);

    static void Bare(string[] paragraphs)
    {
        using var stream = new MemoryStream();
        using var package = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document);
        package.AddMainDocumentPart().Document = new Document(new Body(paragraphs.Select(p => new Paragraph(new Run(new Text(p))))));
    }

    static string Notice() => $"""
        ---
        格式: 文件
        发文机关: 云岭市应急管理局
        发文字号: 云应急〔2026〕60号
        标题: 云岭市应急管理局关于做好冶金工贸行业安全生产监管工作的通知
        主送机关: 各县（区）应急管理局，局机关各科室
        成文日期: 2026-08-20
        附件: 重点企业名单
        附注: 此件公开发布
        抄送: [市政府办公室, 市人大常委会办公室, 市总工会]
        印发机关: 云岭市应急管理局办公室
        印发日期: 2026-08-20
        ---

        {string.Join("\n\n", Enumerable.Range(1, 6).Select(i => $"## 第{i}项工作\n\n{string.Concat(Enumerable.Repeat(Sentence, 4))}"))}

        # 附件 重点企业名单

        | 序号 | 单位 | 行业 |
        |---|---|---|
        {string.Join('\n', Enumerable.Range(1, 8).Select(i => $"| {i} | 云岭第{i}铸造厂 | 冶金 |"))}
        """.ReplaceLineEndings("\n");
}
