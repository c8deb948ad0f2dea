using KnowledgeBase.Legal;

namespace KnowledgeBase.Library.Laws.Reading;

/// <summary>条款项目: the citable places of an article in the order of the text.</summary>
public static class Provisions
{
    /// <summary>Every 款, 项 and 目 with its own words and the way it is cited: an article of one paragraph is cited without 第一款.</summary>
    public static IReadOnlyList<Provision> Of(Article article)
    {
        var paragraphs = article.Paragraphs;
        List<Provision> places = [];
        foreach (var paragraph in paragraphs)
        {
            int? number = paragraphs.Count == 1 ? null : paragraph.Number;
            if (paragraph.Text.Length > 0)
                places.Add(new Provision(new ProvisionRef(article.Number, number), paragraph.Number, paragraph.Text.Trim()));
            foreach (var item in paragraph.Items)
            {
                places.Add(new Provision(new ProvisionRef(article.Number, number, item.Number), paragraph.Number, item.Text.Trim()));
                places.AddRange(item.Subitems.Select(s => new Provision(new ProvisionRef(article.Number, number, item.Number, s.Number), paragraph.Number, s.Text.Trim())));
            }
        }
        return places;
    }
}

/// <summary>款、项 or 目.</summary>
/// <param name="Where">As it is cited.</param>
/// <param name="Paragraph">The paragraph it stands in, from 1, also where it is cited without.</param>
/// <param name="Text">Its own words.</param>
public sealed record Provision(ProvisionRef Where, int Paragraph, string Text);
