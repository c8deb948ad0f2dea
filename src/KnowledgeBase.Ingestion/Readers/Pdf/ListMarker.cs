using System.Text.RegularExpressions;

namespace KnowledgeBase.Ingestion.Readers.Pdf;

/// <summary>Marks that begin an item and so never stand in the middle of a paragraph's lines by chance.</summary>
static partial class ListMarker
{
    public static bool Starts(string text) => Marker().IsMatch(text);

    [GeneratedRegex(@"^\s*([（(][一二三四五六七八九十\d]{1,3}[)）]|[一二三四五六七八九十]{1,3}、|\d{1,2}[、.．](?!\d)|[①-⑳]|注[:：]|§|第[一二三四五六七八九十百零]+条[\s　])")]
    private static partial Regex Marker();
}
