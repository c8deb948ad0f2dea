using System.Security.Cryptography;
using System.Text.RegularExpressions;
using KnowledgeBase.Ingestion;
using KnowledgeBase.Ingestion.Parsing;
using KnowledgeBase.Ingestion.Readers;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Enforcement.Discretion;

/// <summary>Reads a bureau's file (.pdf, .xlsx, .xls, .docx …) as a discretion table. Stateless and safe for concurrent use; keeps nothing.</summary>
public sealed partial class DiscretionReader(FileReading reading)
{
    /// <summary>With the readers of the product.</summary>
    public DiscretionReader() : this(new FileReading(DocumentReaders.All(), IngestionLimits.Default))
    {
    }

    /// <summary>What the file says, with what a person should look at.</summary>
    /// <exception cref="UnreadableFileException">The file cannot be taken, is classified, or holds no table of this kind.</exception>
    public async Task<DiscretionTable> ReadAsync(SourceFile file, CancellationToken cancellationToken)
    {
        var (blocks, _) = await reading.ReadAsync(file, cancellationToken);
        RefuseClassified(blocks);
        var read = new BlockWalk(file.Stem);
        foreach (var block in blocks)
            read.Take(block);
        var table = new DiscretionTable(read.Title, file.Name, HashOf(file.Content.Span), blocks.Max(b => b is TableBlock { RowPages: [.., var last] } ? last : b.Page))
        {
            Sections = read.Sections,
            Items = read.Items,
            GeneralConditions = read.Preamble.Conditions,
            Exclusions = read.Preamble.Exclusions,
            Notes = read.Notes,
        };
        if (table.Sections.Count + table.Items.Count == 0)
            throw new UnreadableFileException(DiagnosticCode.NoContent, "没有读到裁量基准或不予处罚清单：表头应有“违法行为”，以及“罚款”“裁量标准”或“不予处罚的情节”“适用条件”等栏。请检查文件，或另存为 .xlsx、.docx 后再试。");
        return table with { Findings = TableChecks.Of(table) };
    }

    /// <summary>The name under which a reading waits: SHA-256 of the file.</summary>
    public static string HashOf(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content));

    static void RefuseClassified(IReadOnlyList<Block> blocks)
    {
        var lines = blocks.SelectMany(b => b switch
        {
            TextBlock text => [text.Text],
            FieldBlock { Label: "密级" } field => [field.Value],
            TableBlock table => table.Rows.Take(3).SelectMany(r => r),
            _ => Enumerable.Empty<string>(),
        });
        if (lines.Select(ClassificationMark.Of).FirstOrDefault(m => m is not null) is { } mark)
            throw new UnreadableFileException(DiagnosticCode.Classified, $"文件上有密级标志“{mark}”。本系统不处理涉密文件，没有读取，请从本机删除。");
    }

    /// <summary>Headings and tables in their order.</summary>
    sealed partial class BlockWalk(string stem)
    {
        readonly List<string> paragraphs = [];
        string? title;
        string? chapter;
        string? heading;
        string? number;

        public string Title => title ?? stem;
        public List<DiscretionSection> Sections { get; } = [];
        public List<ExemptionItem> Items { get; } = [];
        public List<string> Notes { get; } = [];
        public (IReadOnlyList<string> Conditions, IReadOnlyList<string> Exclusions) Preamble => Items.Count > 0 ? ExemptionPreamble.Read(paragraphs) : ([], []);

        public void Take(Block block)
        {
            if (block is TextBlock { Role: BlockRole.Body or BlockRole.Heading } text)
                Take(text);
            else if (block is TableBlock table && TableHead.Find(new TableGrid(table)) is { } head)
                Take(new TableGrid(table), head);
        }

        void Take(TextBlock block)
        {
            var text = block.Text.Replace("**", "", StringComparison.Ordinal).Trim();
            if (title is null && Sections.Count == 0 && TitleWords().IsMatch(text) && text.Length <= 60)
                title = text;
            else if (Numbered().Match(text) is { Success: true } match)
                number = match.Groups["number"].Value.Replace(" ", "", StringComparison.Ordinal);
            else if (block.Role == BlockRole.Heading || Chapter().IsMatch(text))
                (chapter, heading) = (text, null);
            else if (Heading().Match(text) is { Success: true } named && !text.EndsWith('。'))
                heading = named.Groups["name"].Value;
            paragraphs.Add(text);
        }

        void Take(TableGrid grid, TableHead head)
        {
            if (head.IsExemption)
            {
                var (items, notes) = new ExemptionReader(grid, head).Read();
                Items.AddRange(items);
                Notes.AddRange(notes);
            }
            else if (head.Of(ColumnRole.Unit).Count + head.Of(ColumnRole.Person).Count > 0 || WeightRows.Is(grid, head))
            {
                // A list of many violations has its names in its own column.
                var isList = head.One(ColumnRole.Number) is not null;
                Sections.AddRange(new SectionReader(grid, head).Read(chapter ?? (isList ? heading : null), number, isList ? null : heading, Sections.Count + 1));
            }
            number = null;
        }

        [GeneratedRegex("裁量(?:权)?(?:基准|标准|表)|(?:不予|免予|免罚|从轻|减轻).*(?:清单|目录|事项)", RegexOptions.CultureInvariant)]
        private static partial Regex TitleWords();

        [GeneratedRegex(@"^(?<number>§\s*[0-9]+(?:\.[0-9]+){0,3})", RegexOptions.CultureInvariant)]
        private static partial Regex Numbered();

        [GeneratedRegex("^第[一二三四五六七八九十]{1,3}[章部编]", RegexOptions.CultureInvariant)]
        private static partial Regex Chapter();

        [GeneratedRegex("^[一二三四五六七八九十百]{1,4}[、.．](?<name>.{4,400})$", RegexOptions.CultureInvariant)]
        private static partial Regex Heading();
    }
}
