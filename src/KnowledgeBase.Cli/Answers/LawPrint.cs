using KnowledgeBase.Legal;
using KnowledgeBase.Library.Laws;

namespace KnowledgeBase.Cli.Answers;

/// <summary>A law or one of its articles for a person to read.</summary>
static class LawPrint
{
    public static void Write(LawAnswer answer, TextWriter output)
    {
        var text = answer.Text!;
        output.WriteLine($"{text.Work.Title}（{string.Join("，", Head(text))}）");
        NoticePrint.Write(answer.Notices, output);
        if (answer.Article is { } page)
        {
            Write(page.Article, output);
            return;
        }
        foreach (var record in text.TitleNote)
            output.WriteLine(record.Text);
        if (text.Preamble.Length > 0)
            output.WriteLine($"\n{text.Preamble}");
        WriteArticles(text, output);
        if (text.Body.Length > 0)
            output.WriteLine($"\n{text.Body}");
        foreach (var annex in text.Annexes)
            output.WriteLine($"\n{annex.Title}\n{annex.Text}");
    }

    static IEnumerable<string> Head(LawText text)
    {
        var version = text.Version;
        yield return text.Work.Level.InChinese();
        yield return version.VersionDate is { } date ? $"{date:yyyy-MM-dd} 版本" : "版本日期不明";
        if (version.EffectiveDate is { } effective)
            yield return $"{effective:yyyy-MM-dd} 起施行";
        yield return version.Status.InChinese();
    }

    static void WriteArticles(LawText text, TextWriter output)
    {
        IReadOnlyList<string> written = [];
        foreach (var article in text.Articles)
        {
            var path = text.DivisionPath(article);
            foreach (var (depth, division) in path.Index().Where(d => d.Item != written.ElementAtOrDefault(d.Index)))
                output.WriteLine($"\n{new string('　', depth)}{division}");
            written = path;
            Write(article, output);
        }
    }

    static void Write(Article article, TextWriter output) => output.WriteLine($"\n{article.Number}　{article.Text}");
}
