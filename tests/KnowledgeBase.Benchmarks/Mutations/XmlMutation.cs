using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace KnowledgeBase.Benchmarks.Mutations;

/// <summary>A part of an office package, damaged so that it is still XML: elements gone, repeated, wrapped or moved, attributes and texts that nobody expects.</summary>
static class XmlMutation
{
    const int MostCopies = 300;

    static readonly string[] Values = ["", "-1", "0", "1", "2147483648", "99999999999999999999", "1e9", "true", "none", "第一条", "A1:XFD1048576", "ZZZ9", "\u2028", new('9', 400)];

    /// <summary>The damaged part; null for what is no XML.</summary>
    public static byte[]? Of(byte[] content, Random random)
    {
        try
        {
            var part = XDocument.Load(new MemoryStream(content), LoadOptions.PreserveWhitespace);
            for (var times = random.Next(1, 9); times > 0; times--)
                if (part.Root!.Descendants().ToList() is { Count: > 0 } elements)
                    Damage(elements[random.Next(elements.Count)], elements[random.Next(elements.Count)], random);
            return Encoding.UTF8.GetBytes(part.ToString(SaveOptions.DisableFormatting));
        }
        // xml:space takes two values only, and says so when the part is written.
        catch (Exception unfit) when (unfit is XmlException or ArgumentException)
        {
            return null;
        }
    }

    static void Damage(XElement element, XElement other, Random random)
    {
        switch (random.Next(7))
        {
            case 0:
                element.Remove();
                break;
            case 1:
                element.AddAfterSelf(Enumerable.Range(0, random.Next(1, MostCopies)).Select(_ => new XElement(element)));
                break;
            case 2:
                element.ReplaceWith(new XElement(element.Name, element.Attributes(), new XElement(element)));
                break;
            case 3:
                element.AddFirst(new XElement(other));
                break;
            case 4 when element.Attributes().Where(a => !a.IsNamespaceDeclaration).ToList() is { Count: > 0 } attributes:
                attributes[random.Next(attributes.Count)].Value = Values[random.Next(Values.Length)];
                break;
            case 5:
                element.RemoveAttributes();
                break;
            default:
                element.Value = Values[random.Next(Values.Length)];
                break;
        }
    }
}
