using System.Text.RegularExpressions;
using KnowledgeBase.Drafting.Lint;
using KnowledgeBase.Drafting.Model;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Drafting.Source;

/// <summary>The head's values as fields of the draft; a value that is not as it should be is told with its line.</summary>
sealed partial class HeadFields(DraftHead head, Findings findings)
{
    static readonly string[] Known =
    [
        "格式", "版式", "文种", "发文机关", "发文机关标志", "发文字号", "编号", "令号", "签发人", "签发人职务", "职务", "份号", "密级", "密级和保密期限", "紧急程度", "办理类别", "标题", "题注",
        "主送机关", "主送", "成文日期", "附件", "附注", "公开方式", "公开属性", "联系人", "联系电话", "联系单位", "抄送", "抄送机关", "印发机关", "印发日期", "署名", "用印", "出席", "请假", "列席", "每页签名",
        // Of a published text; nothing of them is printed.
        "发布日期", "施行日期", "主题分类", "索引号", "有效期",
        // Of the checks.
        .. LintContext.Keys,
    ];

    static readonly string[] AttendanceKeys = ["出席", "请假", "列席"];

    static readonly string[] ContactKeys = ["联系单位", "联系人", "联系电话"];

    public OfficialDraft Read()
    {
        foreach (var (key, line) in head.Keys.Where(k => !Known.Contains(k.Key, StringComparer.Ordinal)))
            findings.Warn(DiagnosticCode.UnknownKey, $"不认识“{key}”这一项，没有排入", line);
        var format = Format();
        var titles = head.All("标题");
        var lines = titles.SelectMany(t => t.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).ToList();
        var draft = new OfficialDraft
        {
            Format = format,
            Profile = format is DraftFormat.Form ? PageProfile.E : Profile(),
            Issuers = [.. head.All("发文机关").SelectMany(OrganName.Split)],
            AuthorityMark = head.One("发文机关标志"),
            Signatories = Names("签发人"),
            SignatoryPosts = head.All("签发人职务", "职务"),
            CopyNumber = CopyNumber(),
            Urgency = Urgency(),
            ReplyClass = head.One("办理类别"),
            Title = string.Concat(lines).TrimEnd('。'),
            TitleLines = lines.Count > 1 ? lines : [],
            Addressees = head.One("主送机关", "主送")?.TrimEnd('：', ':').Trim(),
            TitleNote = head.One("题注") is { } titleNote ? ClosingLines.Bare(titleNote.Trim()) : null,
            IssueDate = head.Date("成文日期", findings),
            Attachments = head.All("附件"),
            Notes = Notes(),
            PageSigners = head.All("每页签名"),
            Attendance = [.. AttendanceKeys.Where(k => head.One(k) is not null).Select(k => new Attendance(k, head.One(k)!))],
            CopyRecipients = head.All("抄送", "抄送机关") is { Count: > 0 } copies ? string.Join("，", copies).TrimEnd('。').Replace("抄送：", "", StringComparison.Ordinal) : null,
            PrintingOffice = head.One("印发机关"),
            PrintedDate = head.Date("印发日期", findings),
            Signatures = [.. head.All("署名").SelectMany(OrganName.Split)],
            Seal = Choice("用印", DraftWords.Seals) ?? (format is DraftFormat.Order ? SealKind.SignatureStamp : format is DraftFormat.Minutes ? SealKind.None : SealKind.Seal),
        };
        return Numbered(draft, head.One("发文字号", "编号", "令号"));
    }

    /// <summary>The draft with its number, where it has none yet.</summary>
    public OfficialDraft Numbered(OfficialDraft draft, string? printed)
    {
        if (printed is null || draft.NumberAsPrinted is not null)
            return draft;
        var line = head.LineOf("发文字号", "编号", "令号");
        if (OrderNumber().Match(printed) is { Success: true } order && draft.Format is DraftFormat.Order && ChineseNumeral.TryParse(order.Groups["n"].ValueSpan, out var serial))
            return draft with { DocumentNumber = new DocumentNumber("", null, serial) };
        if (draft.Format is DraftFormat.Form)
        {
            if (!FormKeys.IsNumber(printed))
                findings.Warn(DiagnosticCode.WrongValue, $"“{printed}”不像执法文书的文号，应写作“（云）应急责改〔2026〕12号”这样的形式，已按原样排入", line);
            return draft with { OtherNumber = printed };
        }
        if (DocumentNumber.TryParse(printed, out var number))
        {
            if (number.ToString() != printed)
                findings.Tell(DiagnosticCode.WrongValue, $"发文字号“{printed}”已写成标准形式“{number}”", line);
            return draft with { DocumentNumber = number };
        }
        if (draft.Format is not (DraftFormat.Minutes or DraftFormat.Plain))
            findings.Warn(DiagnosticCode.WrongValue, $"“{printed}”不像发文字号，应写作“云应急〔2026〕1号”这样的形式，已按原样排入", line);
        return draft with { OtherNumber = printed };
    }

    /// <summary>Tells what the format asks for and the draft lacks.</summary>
    public void Missing(OfficialDraft draft)
    {
        if (draft.Body.Count == 0 && draft.AttachedTexts.Count == 0)
            findings.Error(DiagnosticCode.NoContent, "正文是空的");
        if (draft.Format is DraftFormat.Plain)
        {
            NotPrinted(draft);
            return;
        }
        Need(draft.Title.Length > 0 || draft.Format is DraftFormat.Order or DraftFormat.Minutes, "标题");
        Need(draft.Issuers.Count > 0 || draft.AuthorityMark is not null, "发文机关");
        Need(draft.NumberAsPrinted is not null || draft.Format is DraftFormat.Minutes or DraftFormat.Form, draft.Format is DraftFormat.Order ? "令号" : "发文字号");
        Need(draft.IssueDate is not null || draft.TitleNote is not null || draft is { Format: DraftFormat.Form, Seal: SealKind.None }, "成文日期");
        Need(draft.Signatories.Count > 0 || draft.Format is not (DraftFormat.Upward or DraftFormat.Order), "签发人");
        NotPrinted(draft);

        void Need(bool there, string key)
        {
            if (!there)
                findings.Warn(DiagnosticCode.MissingField, $"{draft.Format.InChinese()}格式要有“{key}”，文件头里没有");
        }
    }

    // What the head gives and the format has no place for.
    void NotPrinted(OfficialDraft draft)
    {
        if (draft.Signatories.Count > 0 && draft.Format is not (DraftFormat.Upward or DraftFormat.Order) && draft.Seal is not SealKind.SignatureStamp)
            findings.Warn(DiagnosticCode.WrongValue, "只有上行文标注签发人，本文没有排入签发人", head.LineOf("签发人"));
        if (draft.TitleNote is not null && draft.IssueDate is not null && draft.Signers.Count == 0)
            findings.Tell(DiagnosticCode.LayoutChoice, "有题注的公文不落款，没有排入成文日期", head.LineOf("成文日期"));
        Tell(draft.Format is DraftFormat.Letter && (draft.PrintingOffice ?? draft.PrintedDate?.ToString(null as IFormatProvider)) is not null, "印发机关和印发日期", "印发机关", "印发日期");
        Tell(draft.Format is DraftFormat.Order && draft.Addressees is not null, "主送机关", "主送机关", "主送");
        Tell(draft.Format is DraftFormat.Order && draft.Title.Length > 0, "标题", "标题");
        Tell(draft.Format is DraftFormat.Plain && draft.NumberAsPrinted is not null, "发文字号", "发文字号", "编号");
        Tell(draft.PageSigners.Count > 0 && draft.Format is not DraftFormat.Form, "每页签名", "每页签名");
        if (draft.Format is not DraftFormat.Form)
            return;
        if (draft.PageSigners.Count > FormKeys.MostPageSigners)
            findings.Error(DiagnosticCode.WrongValue, $"每页签名最多 {FormKeys.MostPageSigners} 人", head.LineOf("每页签名"));
        foreach (var key in head.Keys.Select(k => k.Key).Where(FormKeys.IsNotPrinted))
            Tell(true, key, key);
        Tell(draft is { Seal: SealKind.None, IssueDate: not null }, "不用印时的成文日期", "成文日期");

        void Tell(bool given, string what, params ReadOnlySpan<string> keys)
        {
            if (given)
                findings.Tell(DiagnosticCode.LayoutChoice, $"{draft.Format.InChinese()}格式不印{what}，没有排入", head.LineOf(keys));
        }
    }

    /// <summary>True for the note that 公开方式 of the head gave.</summary>
    public bool IsDisclosure(string note) => note == head.One("公开方式", "公开属性");

    DraftFormat Format() => Choice("格式", DraftWords.Formats) ?? head.One("文种") switch
    {
        "函" or "答复" or "复函" or "回复" or "会办意见" => DraftFormat.Letter,
        "请示" or "报告" => DraftFormat.Upward,
        "命令" or "令" or "命令（令）" => DraftFormat.Order,
        "纪要" or "会议纪要" => DraftFormat.Minutes,
        _ => DraftFormat.File,
    };

    PageProfile Profile() => Choice("版式", new Dictionary<string, PageProfile> { ["E"] = PageProfile.E, ["S"] = PageProfile.S }) ?? PageProfile.E;

    T? Choice<T>(string key, IReadOnlyDictionary<string, T> choices) where T : struct
    {
        if (head.One(key) is not { } given)
            return null;
        if (choices.TryGetValue(given.Trim().ToUpperInvariant(), out var value) || choices.TryGetValue(given.EndsWith("格式", StringComparison.Ordinal) ? given[..^2] : given, out value))
            return value;
        findings.Warn(DiagnosticCode.WrongValue, $"{key}应是 {string.Join("、", choices.Keys)} 之一，而不是“{given}”", head.LineOf(key));
        return null;
    }

    IReadOnlyList<string> Names(string key) => [.. head.All(key).SelectMany(n => n.Split(['、', '，', ',', ' ', '　'], StringSplitOptions.RemoveEmptyEntries))];

    // GB/T 9704-2012 7.2.1: six digits.
    string? CopyNumber()
    {
        if (head.One("份号") is not { } given)
            return null;
        if (given.Length <= 6 && given.All(char.IsAsciiDigit))
            return given.PadLeft(6, '0');
        findings.Warn(DiagnosticCode.WrongValue, $"份号应是 6 位数字，而不是“{given}”，没有排入", head.LineOf("份号"));
        return null;
    }

    // 7.2.3: 特急, 加急; telegrams also 特提 and 平急.
    string? Urgency()
    {
        if (head.One("紧急程度") is not { } given || given is "无" or "一般" or "平件")
            return null;
        if (given is "特急" or "加急" or "特提" or "平急")
            return given;
        findings.Warn(DiagnosticCode.WrongValue, $"紧急程度应是特急或加急，而不是“{given}”，没有排入", head.LineOf("紧急程度"));
        return null;
    }

    IReadOnlyList<string> Notes()
    {
        List<string> notes = [.. head.All("附注").Select(n => ClosingLines.Bare(n.Trim()))];
        if (head.One("公开方式", "公开属性") is { } disclosure && !notes.Contains(disclosure, StringComparer.Ordinal))
            notes.Add(disclosure);
        var contact = string.Join("，", ContactKeys.Where(k => head.One(k) is not null).Select(k => $"{k}：{head.One(k)}"));
        if (contact.Length > 0)
            notes.Add(contact);
        return notes;
    }

    [GeneratedRegex("^第?(?<n>[0-9]{1,5}|[一二三四五六七八九十百]{1,6})号$", RegexOptions.CultureInvariant)]
    private static partial Regex OrderNumber();
}
