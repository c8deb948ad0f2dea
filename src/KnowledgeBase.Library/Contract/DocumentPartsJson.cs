using KnowledgeBase.Legal;

namespace KnowledgeBase.Library.Contract;

/// <summary>A heading with those under it.</summary>
public sealed record HeadingJson(string Number, string Text, IReadOnlyList<HeadingJson> Children)
{
    /// <summary>The JSON shape of a heading.</summary>
    public static HeadingJson From(Heading heading) => new(heading.Number, heading.Text, [.. heading.Children.Select(From)]);
}

/// <summary>A record of the title note.</summary>
public sealed record HistoryJson(DateOnly? Date, HistoryAct Act, string Text);

/// <summary>An article: its 款 in order, and the 项 of all of them with the 款 they stand in.</summary>
public sealed record ArticleJson(string Number, string? Division, string Text, IReadOnlyList<string> Paragraphs, IReadOnlyList<ItemJson> Items)
{
    /// <summary>The JSON shape of an article.</summary>
    public static ArticleJson From(Article article, Statute statute)
    {
        var paragraphs = article.Paragraphs;
        return new ArticleJson(
            article.Number.ToString(),
            article.Division < 0 ? null : statute.Divisions[article.Division].ToString(),
            article.Text,
            [.. paragraphs.Select(p => p.Text)],
            [.. paragraphs.SelectMany(p => p.Items, (p, item) => new ItemJson(p.Number, item.Number, item.Text, [.. item.Subitems.Select(s => s.Text)]))]);
    }
}

/// <summary>项 of an article, with the 款 it stands in.</summary>
public sealed record ItemJson(int Paragraph, int Number, string Text, IReadOnlyList<string> Subitems);

/// <summary>An annex.</summary>
public sealed record AnnexJson(string Title, string Text);

/// <summary>A citation; <c>article</c> as text, 第三条至第五条 for a range.</summary>
public sealed record CitationJson(string? Title, string? Article, int? Paragraph, int? Item, string? DocumentNumber, CitationState State)
{
    /// <summary>The JSON shape of a citation.</summary>
    public static CitationJson From(Citation citation) => new(
        citation.Title,
        citation.Provision is { Article: { } article } provision ? article + (provision.ToArticle is { } to ? "至" + to : "") : null,
        citation.Provision?.Paragraph,
        citation.Provision?.Item,
        citation.DocumentNumber?.ToString(),
        citation.State);
}

/// <summary>A figure; <c>value</c> is a number, or {min, max} for a range.</summary>
public sealed record FigureJson(object Value, string Unit, bool Approximate, string Quote, string Sentence, string? Label, string? Period)
{
    /// <summary>The JSON shape of a figure.</summary>
    public static FigureJson From(Figure figure) => new(
        figure.Max is { } max ? new RangeJson(figure.Value, max) : figure.Value,
        figure.Unit, figure.Approximate, figure.Quote, figure.Sentence, figure.Label, figure.Period);
}

/// <summary>The value of a figure that is a range.</summary>
public sealed record RangeJson(decimal Min, decimal Max);

/// <summary>A stated sum or average with what it should be.</summary>
public sealed record FigureCheckJson(string Expression, decimal Stated, decimal Computed);

/// <summary>What a cleanup step changed.</summary>
public sealed record CleanupJson(string Step, int Line, string Before, string After);
