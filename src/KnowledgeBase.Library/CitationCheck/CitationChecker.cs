using System.Globalization;
using System.Text.RegularExpressions;
using KnowledgeBase.Legal;
using KnowledgeBase.Library.Laws;
using KnowledgeBase.Library.Laws.Comparing;
using KnowledgeBase.Library.Laws.Notices;
using KnowledgeBase.Library.Laws.Provisions;
using KnowledgeBase.Search.Querying.Names;
using KnowledgeBase.Store;

namespace KnowledgeBase.Library.CitationCheck;

/// <summary>引文核对: what becomes of every citation of a text on a day. Drafts, decisions and questions use it too. Safe for concurrent use.</summary>
public sealed partial class CitationChecker(CorpusStore store, LawCatalogue catalogue, LawReader reader, LawNames names, LawNotices notices, StaleForms stale)
{
    /// <summary>Checks a text.</summary>
    /// <param name="day">The law of this day counts; where its text is not here, that is said, and no other is passed off for it.</param>
    public async Task<CheckedText> CheckAsync(string text, DateOnly day, CancellationToken cancellationToken)
    {
        var titles = await catalogue.TitleKeysAsync(cancellationToken);
        var citations = CitationSpotter.Find(text, titles, names);
        await using var context = store.Open();
        var resolved = await new CitationResolver(context, day).ResolveAsync([.. citations.Select(InFull)], null, day, cancellationToken);
        var texts = new ProvisionTexts(catalogue, reader);
        List<CheckedCitation> found = [];
        foreach (var (citation, target) in citations.Zip(resolved))
            found.Add(await CheckAsync(text, citation, target, day, texts, cancellationToken));
        found.AddRange(StaleWords(text, day, found));
        return new CheckedText(text, day, [.. found.OrderBy(c => c.Start)]);

        // 安法 is looked up as 安全生产法.
        Citation InFull(Citation citation) =>
            citation.Title is { } title && !titles.Contains(TitleKey.Of(title)) && names.Resolve(title) is [var name, ..] ? citation with { Title = name.Law } : citation;
    }

    async Task<CheckedCitation> CheckAsync(string text, Citation citation, ResolvedCitation target, DateOnly day, ProvisionTexts texts, CancellationToken cancellationToken)
    {
        var written = text.Substring(citation.Start, citation.Length);
        CheckedCitation Is(CitationState state, string sentence) => new(citation.Start, written, state, sentence) { Place = citation.Provision };
        if (citation.Title is { } title && (stale.OfLaw(target.TargetTitle ?? title, day) ?? stale.OfLaw(title, day)) is { } gone)
            return Is(CitationState.Superseded, gone.Reason) with { Suggestion = gone.Now };
        if (target.WorkId is not { } work)
            return target.DocumentKey is { } document
                ? Is(CitationState.Found, $"《{target.TargetTitle}》在本库") with { DocumentKey = document }
                : Is(CitationState.NotInCorpus, citation.Title is { } unknown ? $"本库没有{(unknown.Any(char.IsAsciiLetterUpper) && unknown.Any(char.IsAsciiDigit) ? unknown : $"《{unknown}》")}，核对不了" : $"本库没有{citation.DocumentNumber}，核对不了");
        return await OfLawAsync(text, citation, (await texts.WorkAsync(work, day, cancellationToken))!, day, texts, Is, cancellationToken);
    }

    async Task<CheckedCitation> OfLawAsync(
        string text, Citation citation, WorkDetails law, DateOnly day, ProvisionTexts texts, Func<CitationState, string, CheckedCitation> says, CancellationToken cancellationToken)
    {
        CheckedCitation Is(CitationState state, string sentence, VersionSummary? version) => says(state, sentence) with { Law = law.Work, Version = version };
        var title = law.Work.Title;
        var asked = YearWritten(text, citation) is { } year ? law.Versions.FirstOrDefault(v => v.VersionDate?.Year == year || v.EffectiveDate?.Year == year) : null;
        if (YearWritten(text, citation) is { } old && (law.InForce ?? law.Nearest) is { } newest && asked?.Id != newest.Id && newest.VersionDate?.Year > old)
            return Is(CitationState.Superseded, $"《{title}》已有 {newest.Key} 的文本{(asked is null ? $"，{old} 年的文本不在库中" : "")}", newest)
                with
            { Suggestion = await MovedAsync(law, asked, newest, citation.Provision, cancellationToken) ?? $"按 {newest.Key} 文本核对条号" };
        if (law.InForce is not { } version)
            return await NoTextOfDayAsync(law, day, Is, cancellationToken);
        if (citation.Provision is not { Article: { } article } place)
            return Is(CitationState.Found, $"《{title}》（{version.Key}）", version);
        var sentence = SentenceAround(text, citation.Start, citation.Length);
        if (stale.Of(title, article, sentence, day) is { } form)
            return Is(CitationState.Superseded, form.Reason, version) with { Suggestion = form.Now };
        var cited = await texts.FindAsync(version.Id, place, cancellationToken);
        if (cited is null)
            return Is(CitationState.Malformed, await WhatIsThereAsync(title, version, place, cancellationToken), version);
        if (QuotedWords.Behind(text, citation.Start + citation.Length) is not { } quotation || QuotedWords.StandsIn(quotation, cited))
            return Is(CitationState.Found, $"《{title}》（{version.Key}）{place}", version);
        return await DiffersAsync(quotation, cited, law, version, place, Is, cancellationToken);
    }

    // The words quoted are not those of the provision: another article's, an older text's, or changed.
    async Task<CheckedCitation> DiffersAsync(
        string quotation, string cited, WorkDetails law, VersionSummary version, ProvisionRef place, Func<CitationState, string, VersionSummary, CheckedCitation> says, CancellationToken cancellationToken)
    {
        var present = (await reader.ReadAsync(version.Id, version.Start ?? default, cancellationToken))!;
        if (present.Articles.FirstOrDefault(a => QuotedWords.StandsIn(quotation, a.Text)) is { } other)
            return says(CitationState.TextDiffers, $"引文的话在{other.Number}，不在{place}", version) with { Suggestion = $"《{law.Work.Title}》{other.Number}" };
        foreach (var older in law.Versions.Where(v => v.Start < version.Start))
            if ((await reader.ReadAsync(older.Id, older.Start ?? default, cancellationToken))!.Articles.FirstOrDefault(a => QuotedWords.StandsIn(quotation, a.Text)) is { } once)
                return says(CitationState.Superseded, $"引文是 {older.Key} 文本{once.Number}的话，已由 {version.Key} 文本代替", version)
                    with
                { Suggestion = await MovedAsync(law, older, version, new ProvisionRef(once.Number), cancellationToken) };
        return says(CitationState.TextDiffers, $"引文与《{law.Work.Title}》（{version.Key}）{place}的原文不一致", version) with { Difference = QuotedWords.Against(quotation, cited) };
    }

    async Task<CheckedCitation> NoTextOfDayAsync(WorkDetails law, DateOnly day, Func<CitationState, string, VersionSummary?, CheckedCitation> says, CancellationToken cancellationToken)
    {
        var beside = law.Nearest is { } nearest ? await notices.OfAsync(law, nearest, day, cancellationToken) : [];
        return beside.FirstOrDefault(n => n.Kind == NoticeKind.Repealed) is { } repealed
            ? says(CitationState.Superseded, repealed.Sentence, law.Nearest)
            : says(CitationState.NotInCorpus, beside.FirstOrDefault(n => n.Kind is NoticeKind.TextOfDayMissing or NoticeKind.NotYetInForce)?.Sentence ?? $"{day:yyyy-MM-dd} 有效的《{law.Work.Title}》文本不在库中", law.Nearest);
    }

    async Task<string?> MovedAsync(WorkDetails law, VersionSummary? older, VersionSummary newer, ProvisionRef? place, CancellationToken cancellationToken)
    {
        if (older is null || place?.Article is not { } article)
            return null;
        var (before, after) = (await reader.ReadAsync(older.Id, older.Start ?? default, cancellationToken), await reader.ReadAsync(newer.Id, newer.Start ?? default, cancellationToken));
        return VersionComparison.Of(before!.Articles, after!.Articles).Articles.FirstOrDefault(c => c.Before?.Number == article) is { } change
            ? change.After is { } moved ? $"《{law.Work.Title}》{moved.Number}" : $"{newer.Key} 文本没有与原{article}对应的条"
            : null;
    }

    async Task<string> WhatIsThereAsync(string title, VersionSummary version, ProvisionRef place, CancellationToken cancellationToken)
    {
        if (await reader.ArticleTextAsync(version.Id, place.Article!.Value, cancellationToken) is not { } article)
            return $"《{title}》（{version.Key}）没有{place.Article}";
        var paragraphs = article.Paragraphs;
        if (place.Paragraph is { } wanted && wanted > paragraphs.Count)
            return $"《{title}》{place.Article}没有第{ChineseNumeral.Format(wanted)}款，只有{paragraphs.Count}款";
        var items = place.Paragraph is { } number ? paragraphs[number - 1].Items.Count : paragraphs.Max(p => p.Items.Count);
        return $"《{title}》{new ProvisionRef(place.Article, place.Paragraph)}没有第（{ChineseNumeral.Format(place.Item ?? 1)}）项，{(items == 0 ? "没有分项" : $"只有{items}项")}";
    }

    IEnumerable<CheckedCitation> StaleWords(string text, DateOnly day, IReadOnlyList<CheckedCitation> found)
    {
        foreach (var form in stale.WordsOf(day))
            foreach (var (start, length) in Occurrences(text, form.Old))
                if (found.All(c => start >= c.End || start + length <= c.Start))
                    yield return new CheckedCitation(start, text.Substring(start, length), CitationState.Superseded, form.Reason) { Suggestion = form.Now };
    }

    // Parts around … stand in order in one sentence.
    static IEnumerable<(int Start, int Length)> Occurrences(string text, string words)
    {
        var parts = words.Split('…');
        for (var at = text.IndexOf(parts[0], StringComparison.Ordinal); at >= 0; at = text.IndexOf(parts[0], at + 1, StringComparison.Ordinal))
        {
            var stop = text.IndexOfAny(['。', '；', '\n'], at) is >= 0 and var end ? end : text.Length;
            var last = at + parts[0].Length;
            foreach (var part in parts.Skip(1))
                last = last >= 0 && last <= stop && text.IndexOf(part, last, stop - last, StringComparison.Ordinal) is >= 0 and var next ? next + part.Length : -1;
            if (last > 0)
                yield return (at, last - at);
        }
    }

    static string SentenceAround(string text, int start, int length)
    {
        var from = start == 0 ? 0 : text.LastIndexOfAny(['。', '\n'], start - 1) + 1;
        var to = text.IndexOfAny(['。', '\n'], start + length) is >= 0 and var end ? end : text.Length;
        return text[from..to];
    }

    static int? YearWritten(string text, Citation citation) =>
        VersionYear().Match(text.Substring(citation.Start, Math.Min(citation.Length + 16, text.Length - citation.Start))) is { Success: true } match ? int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex("》[（(](?<year>[12][0-9]{3})年?[^）)]{0,12}[）)]", RegexOptions.CultureInvariant)]
    private static partial Regex VersionYear();
}
