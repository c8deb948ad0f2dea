using System.Globalization;
using KnowledgeBase.Enforcement.Cards;
using KnowledgeBase.Enforcement.Catalogue;
using KnowledgeBase.Enforcement.Procedure;
using KnowledgeBase.Legal;
using KnowledgeBase.Web.Frame;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace KnowledgeBase.Web.Pages.Enforcement;

/// <summary>定处罚: what the inspector saw, and the cards. The site's day is the day of the act.</summary>
public sealed class PenaltyModel(PenaltyCards cards, LawDay day, Links links) : PageModel
{
    /// <summary>The longest text; a rectification order with twenty items fits.</summary>
    public const int LongestText = 2000;

    readonly List<string> told = [];

    [BindProperty(Name = "text", SupportsGet = true)] public string? Text { get; set; }

    /// <summary>The violation that was chosen; null while the words decide.</summary>
    [BindProperty(Name = "pick", SupportsGet = true)] public string? Pick { get; set; }

    /// <summary>What of the form could not be used, a sentence each.</summary>
    public IReadOnlyList<string> Told => told;

    /// <summary>Null when nothing was asked.</summary>
    public PenaltyAnswer? Answer { get; private set; }

    /// <summary>The other days of the case as they were typed.</summary>
    public IReadOnlyList<CaseDateField> Fields { get; private set; } = [];

    public bool Harm { get; private set; }

    /// <summary>The bases that the first card asks for, with what was typed.</summary>
    public IReadOnlyList<(string Name, string Value)> Bases { get; private set; } = [];

    /// <summary>True where a day of the case or a base was entered: the details then stand open.</summary>
    public bool HasDetails => Harm || Fields.Any(f => f.Value.Length > 0) || Bases.Count > 0;

    /// <summary>The same question with one violation chosen.</summary>
    public string At(Violation violation) => links.Penalty([("text", Text), ("pick", violation.Key), .. Kept]);

    /// <summary>The same question with nothing chosen.</summary>
    public string Unpicked => links.Penalty([("text", Text), .. Kept]);

    IEnumerable<(string Name, object? Value)> Kept => [.. Fields.Select(f => (f.Name, (object?)f.Value)), ("harm", Harm ? "1" : null), .. Request.Query.Where(q => q.Key.StartsWith(BasePrefix, StringComparison.Ordinal)).Select(q => (q.Key, (object?)q.Value.ToString()))];

    const string BasePrefix = "base-";

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Text = Text?.Trim();
        Fields = [.. CaseDateField.All.Select(f => f with { Value = Request.Query[f.Name].ToString() })];
        Harm = Request.Query["harm"].ToString() == "1";
        var bases = ReadBases();
        if (string.IsNullOrEmpty(Text) && string.IsNullOrEmpty(Pick))
            return;
        if (Text?.Length > LongestText)
        {
            told.Add($"所见有 {Text.Length} 个字，太长了，只用前 {LongestText} 个字。");
            Text = Text[..LongestText];
        }
        var question = new PenaltyQuestion(Text ?? "", Dates()) { Chosen = string.IsNullOrEmpty(Pick) ? [] : [Pick], Bases = bases };
        Answer = await cards.AskAsync(question, cancellationToken);
        if (Pick is not null && Answer.Parts is [{ Cards.Count: 0 }])
        {
            told.Add("地址里选定的违法行为不在处罚目录中，请重新选。");
            Answer = Text is null ? null : await cards.AskAsync(question with { Chosen = [] }, cancellationToken);
        }
        Bases = [.. (Answer?.Parts ?? []).SelectMany(p => p.Cards.Take(1)).SelectMany(c => c.Stages).SelectMany(s => new[] { s.Unit?.Fine.Measure.Base, s.Person?.Fine.Measure.Base })
            .OfType<string>().Distinct().Select(name => (name, Request.Query[BasePrefix + name].ToString()))];
    }

    CaseDates Dates()
    {
        DateOnly? Of(string name)
        {
            var field = Fields.Single(f => f.Name == name);
            if (field.Value.Length == 0)
                return null;
            if (field.Read is { } read)
                return read;
            told.Add($"{field.Label}“{(field.Value.Length > 20 ? field.Value[..20] + "…" : field.Value)}”不是日期，没有用。");
            return null;
        }
        return new CaseDates(day.Day)
        {
            EvidenceKept = Of("kept"),
            Filed = Of("filed"),
            Notified = Of("notified"),
            Hearing = Of("hearing"),
            Decided = Of("decided"),
            Served = Of("served"),
            Demanded = Of("demanded"),
            HarmedLifeOrHealth = Harm,
        };
    }

    Dictionary<string, Yuan> ReadBases()
    {
        Dictionary<string, Yuan> bases = [];
        foreach (var (key, value) in Request.Query.Where(q => q.Key.StartsWith(BasePrefix, StringComparison.Ordinal) && q.Value.ToString().Trim().Length > 0))
            if (PenaltyQuestion.ReadAmount(value.ToString()) is { } yuan)
                bases[key[BasePrefix.Length..]] = yuan;
            else
                told.Add($"{key[BasePrefix.Length..]}应填数字（元），没有用来计算。");
        return bases;
    }
}

/// <summary>A day of the case in the form.</summary>
/// <param name="Name">In the address; the command line has the same names.</param>
public sealed record CaseDateField(string Name, string Label, string Value = "")
{
    /// <summary>The day that was typed; null where it is none.</summary>
    public DateOnly? Read => DateOnly.TryParseExact(Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>As the field shows it: empty where no day was typed.</summary>
    public string Day => Read is null ? "" : Value;

    public static IReadOnlyList<CaseDateField> All { get; } =
    [
        new("kept", "先行登记保存"), new("filed", "立案"), new("notified", "告知书送达"), new("hearing", "听证举行"),
        new("decided", "作出决定"), new("served", "决定书送达"), new("demanded", "催告书送达"),
    ];
}
