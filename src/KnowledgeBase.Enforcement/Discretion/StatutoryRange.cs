namespace KnowledgeBase.Enforcement.Discretion;

/// <summary>法定幅度: the ranges that the words of a penalty provision state, those for persons apart.</summary>
/// <param name="Unit">For the offender.</param>
/// <param name="Person">For persons beside a unit.</param>
public sealed record StatutoryRange(IReadOnlyList<AmountSpan> Unit, IReadOnlyList<AmountSpan> Person)
{
    static readonly string[] Persons = ["责任人员", "主管人员", "直接负责", "负责人", "法定代表人", "个人", "自然人"];
    static readonly char[] Ends = ['，', ',', '；', ';', '。', '：', ':', '\n'];

    /// <summary>Reads every clause; a clause after 对…人员 speaks of persons until the sentence or 对单位 ends it.</summary>
    public static StatutoryRange Read(string text)
    {
        var (unit, person) = (new List<AmountSpan>(), new List<AmountSpan>());
        var forPerson = false;
        var start = 0;
        while (start < text.Length)
        {
            var end = text.IndexOfAny(Ends, start);
            end = end < 0 ? text.Length : end;
            var clause = text[start..end];
            var at = clause.LastIndexOf('对');
            if (at >= 0 && !clause.EndsWith('的'))
                forPerson = Persons.Any(p => clause.IndexOf(p, at, StringComparison.Ordinal) >= 0);
            if (AmountSpan.Read(clause) is { } span && !clause.EndsWith('的'))
                (forPerson ? person : unit).Add(span);
            if (end < text.Length && text[end] is '；' or ';' or '。' or '\n')
                forPerson = false;
            start = end + 1;
        }
        return new StatutoryRange(unit, person);
    }

    /// <summary>The ranges of a section's own quotations.</summary>
    public static StatutoryRange Of(DiscretionSection section) => Read(string.Join('\n', section.Penalties.Select(p => p.Quote)));

    /// <summary>False where the provision states ranges of this kind and none holds the amount; true also where nothing can be compared.</summary>
    public bool Allows(DiscretionAmount amount, bool forPerson)
    {
        if (amount.Span is not { } span)
            return true;
        var stated = forPerson && Person.Count > 0 ? Person : !forPerson && Unit.Count > 0 ? Unit : [.. Unit, .. Person];
        var comparable = stated.Where(s => s.Unit == span.Unit).ToList();
        return comparable.Count == 0 || comparable.Exists(s => s.Contains(span));
    }

    /// <summary>False where one of a row's amounts lies outside.</summary>
    public bool Allows(DiscretionRow row) => (row.Unit is not { } unit || Allows(unit, false)) && (row.Person is not { } person || Allows(person, true));

    /// <summary>As the office writes it.</summary>
    public override string ToString() => string.Join("、", Unit.Concat(Person).Distinct());
}
