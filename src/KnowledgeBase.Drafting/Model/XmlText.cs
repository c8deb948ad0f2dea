using System.Xml;

namespace KnowledgeBase.Drafting.Model;

/// <summary>Text that XML can hold: control characters and halves of surrogate pairs are left out.</summary>
static class XmlText
{
    public static string Clean(string text)
    {
        var clean = true;
        for (var i = 0; i < text.Length && clean; i++)
            clean = XmlConvert.IsXmlChar(text[i]);
        return clean ? text : string.Concat(Kept(text));
    }

    static IEnumerable<char> Kept(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (XmlConvert.IsXmlChar(text[i]))
                yield return text[i];
            else if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
            {
                yield return text[i];
                yield return text[++i];
            }
        }
    }
}
