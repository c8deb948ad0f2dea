namespace KnowledgeBase.Search.Querying;

/// <summary>句: a text cut after 。；！？ and at line ends.</summary>
public static class Sentences
{
    /// <summary>Where each sentence stands, its end mark included.</summary>
    public static IEnumerable<Range> Of(string text)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not ('。' or '；' or '！' or '？' or '\n'))
                continue;
            yield return start..(i + 1);
            start = i + 1;
        }
        if (start < text.Length)
            yield return start..text.Length;
    }
}
