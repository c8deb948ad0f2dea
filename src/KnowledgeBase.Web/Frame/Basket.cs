using KnowledgeBase.Library.Collecting;

namespace KnowledgeBase.Web.Frame;

/// <summary>收集: the articles that this browser has put by. They are kept in a cookie, so that collecting needs neither an account nor JavaScript.</summary>
public sealed class Basket(IHttpContextAccessor accessor)
{
    const string Name = "kb-basket";
    const string NameBefore = "kb-basket-before";

    static readonly CookieOptions Options = new() { HttpOnly = true, IsEssential = true, SameSite = SameSiteMode.Strict, MaxAge = TimeSpan.FromDays(365), Path = "/" };

    HttpContext Context => accessor.HttpContext!;

    public Collection Collected => Collection.Parse(Context.Request.Cookies[Name]);

    /// <summary>True where the last change can be taken back.</summary>
    public bool CanUndo => Context.Request.Cookies.ContainsKey(NameBefore);

    /// <summary>Keeps a changed collection, and the one before it for <see cref="Undo"/>.</summary>
    public void Keep(Collection changed)
    {
        var before = Collected;
        if (changed.Keys.SequenceEqual(before.Keys))
            return;
        Context.Response.Cookies.Append(NameBefore, before.ToString(), Options);
        Context.Response.Cookies.Append(Name, changed.ToString(), Options);
    }

    /// <summary>Brings back what was before the last change; once more, and the change is there again.</summary>
    public void Undo() => Keep(Collection.Parse(Context.Request.Cookies[NameBefore]));
}
