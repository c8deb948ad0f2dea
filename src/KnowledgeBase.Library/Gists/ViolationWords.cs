using KnowledgeBase.Legal;
using KnowledgeBase.Library.Facts;
using KnowledgeBase.Search.Querying;

namespace KnowledgeBase.Library.Gists;

/// <summary>违法行为的行话: what inspectors call the violations of the penalty catalogue (corpus/penalties), by the articles that forbid and that punish them. They are found by these words as by their gists.</summary>
static class ViolationWords
{
    /// <summary>Those of a folder, by the law as titles are compared; none where there is no such folder.</summary>
    /// <exception cref="FormatException">A file is wrong; the message names file and line.</exception>
    public static ILookup<string, (ProvisionNumber Article, string Word)> Load(string folder)
    {
        string[] files = Directory.Exists(folder) ? [.. Directory.EnumerateFiles(folder, "*.yaml").Order(StringComparer.Ordinal)] : [];
        return files.AsParallel().AsOrdered().SelectMany(Read).Distinct().ToLookup(w => w.LawKey, w => (w.Article, w.Word));
    }

    static List<(string LawKey, ProvisionNumber Article, string Word)> Read(string path)
    {
        var file = YamlFile.Read(path);
        var law = file.Text("法规");
        List<(string, ProvisionNumber, string)> words = [];
        foreach (var violation in file.Maps("违法行为"))
            foreach (var place in violation.Texts("义务").Append(violation.Text("处罚")))
                if (CitationQuery.TryParse(place, law) is { Provision.Article: { } article } citation)
                    words.AddRange(violation.Texts("行话").Select(word => (TitleKey.Of(citation.Title), article, word)));
        return words;
    }
}
