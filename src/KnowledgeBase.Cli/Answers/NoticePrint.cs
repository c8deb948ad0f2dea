using KnowledgeBase.Library.Laws.Notices;

namespace KnowledgeBase.Cli.Answers;

/// <summary>提示 for a person to read, above the text they belong to.</summary>
static class NoticePrint
{
    public static void Write(IReadOnlyList<LawNotice> notices, TextWriter output)
    {
        foreach (var notice in notices.Where(n => n.Kind != NoticeKind.LowerLaw))
            output.WriteLine($"※ {notice.Sentence}");
        if (notices.Where(n => n.Kind == NoticeKind.LowerLaw).Select(n => $"《{n.Target?.Title}》").ToList() is { Count: > 0 } lower)
            output.WriteLine($"※ 同一事项的下位法规和以前的法规：{string.Concat(lower)}");
    }
}
