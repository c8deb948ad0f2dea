using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Library.Collecting;

/// <summary>An article of a certain version, written so shortly that a browser can keep a hundred: 311.9f2c.2021-06-10.97.</summary>
/// <param name="Check">Four digits of the hash of the law's title: rows are numbered anew where a store is built anew, and another law must never take an article's place.</param>
public sealed record CollectedKey(long WorkId, string Check, string Version, ProvisionNumber Article)
{
    public static CollectedKey Of(long workId, string title, string version, ProvisionNumber article) => new(workId, CheckOf(title), version, article);

    /// <summary>True where the work of this row is still the law that was meant.</summary>
    public bool Means(string title) => CheckOf(title) == Check;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{WorkId}.{Check}.{Version}.{Article.ToAnchor()}");

    public static bool TryParse(string? text, [NotNullWhen(true)] out CollectedKey? key)
    {
        key = null;
        if (text?.Split('.') is not [var work, { Length: 4 } check, { Length: > 0 and <= 10 } version, var article]
            || !check.All(char.IsAsciiHexDigitLower) || !version.All(c => char.IsAsciiLetterOrDigit(c) || c == '-')
            || !long.TryParse(work, NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            || !article.All(c => char.IsAsciiDigit(c) || c == '-') || !ProvisionNumber.TryParse(article, out var number))
            return false;
        key = new CollectedKey(id, check, version, number);
        return true;
    }

    static string CheckOf(string title) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(TitleKey.Of(title))))[..4];
}
