using FsCheck;
using FsCheck.Fluent;

namespace KnowledgeBase.Tests;

/// <summary>Values made up by FsCheck, and what must hold of each of them.</summary>
static class Texts
{
    /// <summary>FSCHECK_EFFORT=20 looks twenty times as long.</summary>
    static readonly int Effort = int.TryParse(Environment.GetEnvironmentVariable("FSCHECK_EFFORT"), out var effort) ? effort : 1;

    /// <summary>Any text at all.</summary>
    public static Arbitrary<string> Any() => ArbMap.Default.ArbFor<string>().Filter(text => text is not null);

    /// <summary>Texts put together from pieces that mean something, in any order: these come closer to the rules than letters at random.</summary>
    public static Arbitrary<string> OfFragments(string[] fragments, int most = 8) =>
        Arb.From(Gen.Choose(0, most).SelectMany(count => Gen.Elements(fragments).ArrayOf(count)).Select(string.Concat), Shorter);

    /// <summary>Fails with the smallest value found for which the property does not hold, and the seed that finds it again.</summary>
    public static void Always<T>(this Arbitrary<T> values, Func<T, bool> property, int tests = 1000) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(tests * Effort), Prop.ForAll(values, property));

    // Ever smaller pieces cut out, so that a failure is told with as little text as it needs.
    static IEnumerable<string> Shorter(string text)
    {
        for (var piece = text.Length / 2; piece > 0; piece /= 2)
            for (var start = 0; start + piece <= text.Length; start += piece)
                yield return text.Remove(start, piece);
    }
}
