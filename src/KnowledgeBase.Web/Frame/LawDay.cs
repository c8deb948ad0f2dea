using System.Globalization;

namespace KnowledgeBase.Web.Frame;

/// <summary>按哪一天的法律: today, or the day in the address. Every question has one (design decision 4).</summary>
public sealed class LawDay
{
    public LawDay(IHttpContextAccessor accessor, TimeProvider time)
    {
        Today = DateOnly.FromDateTime(time.GetLocalNow().DateTime);
        var given = accessor.HttpContext?.Request.Query["on"].ToString();
        var read = DateOnly.TryParseExact(given, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day);
        (Day, Misread) = (read ? day : Today, read || string.IsNullOrEmpty(given) ? null : given);
    }

    LawDay(DateOnly today, DateOnly day) => (Today, Day) = (today, day);

    public DateOnly Today { get; }

    public DateOnly Day { get; }

    /// <summary>What stands in the address in place of a day; null where a day does, or nothing.</summary>
    public string? Misread { get; }

    public bool IsToday => Day == Today;

    /// <summary>As it stands in an address: 2026-11-22.</summary>
    public string Value => Day.ToString("O", CultureInfo.InvariantCulture);

    internal LawDay Move(DateOnly day) => new(Today, day);
}
