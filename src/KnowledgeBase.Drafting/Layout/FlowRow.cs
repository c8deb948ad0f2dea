using DocumentFormat.OpenXml.Wordprocessing;

namespace KnowledgeBase.Drafting.Layout;

/// <summary>A line of a paragraph, or a row of a table, where the count of pages puts it.</summary>
/// <param name="Page">From 1.</param>
/// <param name="Turned">True on a page that lies on its side.</param>
/// <param name="Top">Twips under the top of the text area.</param>
/// <param name="Paragraph">Null for a row of a table.</param>
/// <param name="Line">Which line of the paragraph, from 0.</param>
/// <param name="Cells">Null for a line.</param>
/// <param name="Above">How much of a row that is split stands on the pages before.</param>
readonly record struct FlowRow(int Page, bool Turned, double Top, double Height, MeasuredParagraph? Paragraph, int Line, TableRow? Cells, double Above = 0);
