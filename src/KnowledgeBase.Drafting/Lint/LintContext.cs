using KnowledgeBase.Drafting.Source;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Drafting.Lint;

/// <summary>检查时要用而文稿里没有的情况: where one is not given the rule that needs it says nothing.</summary>
public sealed record LintContext
{
    public static LintContext None { get; } = new();

    /// <summary>交办日期 of the proposal that is answered.</summary>
    public DateOnly? AssignedDate { get; init; }

    /// <summary>同意延期: six months instead of three (代表法第五十一条).</summary>
    public bool ExtensionApproved { get; init; }

    /// <summary>提出人: the deputies or members, the leading one first.</summary>
    public IReadOnlyList<string> Proposers { get; init; } = [];

    /// <summary>建议事项: what the proposal asks, a request a line.</summary>
    public IReadOnlyList<string> Requests { get; init; } = [];

    /// <summary>类别表: the classes of replies of this jurisdiction, e.g. A, B, C.</summary>
    public IReadOnlyList<string> ReplyClasses { get; init; } = [];

    /// <summary>上级机关 that this organ reports to directly.</summary>
    public IReadOnlyList<string> Superiors { get; init; } = [];

    /// <summary>下级机关.</summary>
    public IReadOnlyList<string> Subordinates { get; init; } = [];

    /// <summary>内设机构 other than the office.</summary>
    public IReadOnlyList<string> InternalOffices { get; init; } = [];

    /// <summary>主要负责人 of the organ.</summary>
    public string? PrincipalLeader { get; init; }

    /// <summary>核签人: who signed the reply.</summary>
    public string? Signer { get; init; }

    /// <summary>签发日期; of a joint document that of the last signer.</summary>
    public DateOnly? SignedDate { get; init; }

    /// <summary>直接交办: the leader addressed gave the matter himself (条例第十五条第五项).</summary>
    public bool AssignedDirectly { get; init; }

    /// <summary>公开版: what is to be published.</summary>
    public bool PublicVersion { get; init; }

    /// <summary>来文标题 and 来文字号 of what is answered.</summary>
    public string? IncomingTitle { get; init; }

    public string? IncomingNumber { get; init; }

    /// <summary>数据材料: the texts that every figure must be found in.</summary>
    public IReadOnlyList<string> Materials { get; init; } = [];

    /// <summary>What a library said of the citations; the caller asks it.</summary>
    public IReadOnlyList<CitationFinding> Citations { get; init; } = [];

    /// <summary>The keys as a YAML file, and the head of a draft, write them.</summary>
    internal static readonly string[] Keys = ["交办日期", "同意延期", "提出人", "建议事项", "类别表", "上级机关", "下级机关", "内设机构", "主要负责人", "核签人", "签发日期", "直接交办", "公开版", "来文标题", "来文字号", "数据材料"];

    /// <summary>Reads a YAML file with these keys in Chinese.</summary>
    /// <returns>The context, and what in the file cannot be used.</returns>
    public static (LintContext Context, IReadOnlyList<Diagnostic> Findings) Read(string yaml)
    {
        var findings = new Findings();
        var text = yaml.TrimStart('\uFEFF').Trim();
        var (head, _, _) = DraftHead.Read(text.StartsWith("---", StringComparison.Ordinal) ? text + "\n---\n" : $"---\n{text}\n---\n", findings);
        foreach (var (key, line) in head.Keys.Where(k => !Keys.Contains(k.Key, StringComparer.Ordinal)))
            findings.Warn(DiagnosticCode.UnknownKey, $"不认识“{key}”这一项", line);
        return (None.With(head, findings), findings.All);
    }

    /// <summary>The same with what a head gives and this does not.</summary>
    internal LintContext With(DraftHead head, Findings findings) => this with
    {
        AssignedDate = AssignedDate ?? head.Date("交办日期", findings),
        ExtensionApproved = ExtensionApproved || Yes(head, "同意延期"),
        Proposers = Or(Proposers, head.All("提出人")),
        Requests = Or(Requests, head.All("建议事项")),
        ReplyClasses = Or(ReplyClasses, head.All("类别表")),
        Superiors = Or(Superiors, head.All("上级机关")),
        Subordinates = Or(Subordinates, head.All("下级机关")),
        InternalOffices = Or(InternalOffices, head.All("内设机构")),
        PrincipalLeader = PrincipalLeader ?? head.One("主要负责人"),
        Signer = Signer ?? head.One("核签人"),
        SignedDate = SignedDate ?? head.Date("签发日期", findings),
        AssignedDirectly = AssignedDirectly || Yes(head, "直接交办"),
        PublicVersion = PublicVersion || Yes(head, "公开版"),
        IncomingTitle = IncomingTitle ?? head.One("来文标题"),
        IncomingNumber = IncomingNumber ?? head.One("来文字号"),
        Materials = Or(Materials, head.All("数据材料")),
    };

    static IReadOnlyList<string> Or(IReadOnlyList<string> given, IReadOnlyList<string> head) => given.Count > 0 ? given : head;

    static bool Yes(DraftHead head, string key) => head.One(key) is "是" or "有" or "true";
}

/// <summary>What a library said of one citation of the text.</summary>
/// <param name="Line">Line of the Markdown, or paragraph of the .docx.</param>
/// <param name="Written">As it stands there.</param>
/// <param name="Message">What a writer must know.</param>
public sealed record CitationFinding(int Line, string Written, CitationState State, string Message, string? Suggestion);
