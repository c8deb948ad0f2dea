using DocumentFormat.OpenXml;

namespace KnowledgeBase.Drafting.Layout;

/// <summary>The prefixes that a part with text boxes must declare at its root: mc:Choice names one of them.</summary>
static class Namespaces
{
    static readonly (string Prefix, string Uri)[] All =
    [
        ("mc", "http://schemas.openxmlformats.org/markup-compatibility/2006"),
        ("wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"),
        ("wps", "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"),
        ("a", "http://schemas.openxmlformats.org/drawingml/2006/main"),
        ("r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"),
        ("v", "urn:schemas-microsoft-com:vml"),
        ("o", "urn:schemas-microsoft-com:office:office"),
        ("w10", "urn:schemas-microsoft-com:office:word"),
    ];

    public static T Declare<T>(T root) where T : OpenXmlPartRootElement
    {
        foreach (var (prefix, uri) in All)
            root.AddNamespaceDeclaration(prefix, uri);
        return root;
    }
}
