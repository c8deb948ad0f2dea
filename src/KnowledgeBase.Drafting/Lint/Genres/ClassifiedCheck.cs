using System.Text.RegularExpressions;

namespace KnowledgeBase.Drafting.Lint.Genres;

/// <summary>R14: a classified document is refused and not looked at any further.</summary>
static partial class ClassifiedCheck
{
    public static LintFinding? Check(Manuscript manuscript) =>
        manuscript.Lines.FirstOrDefault(l => l.Kind is LineKind.Head ? Key().IsMatch(l.Text) : Mark().IsMatch(l.Text)) is { } line
            ? manuscript.Find(GenreRules.Classified, line.Number, $"有密级标志“{line.Text.Trim()}”：本系统不处理涉密文件，请在涉密计算机上起草和检查")
            : null;

    [GeneratedRegex(@"^\s*""?密级(?:和保密期限)?""?\s*[:：].*(?:绝密|机密|秘密)", RegexOptions.CultureInvariant)]
    private static partial Regex Key();

    [GeneratedRegex(@"^[\s　#*]*(?:密级[：:]\s*)?(?:绝\s*密|机\s*密|秘\s*密)\s*(?:[★☆*＊].{0,10}|级)?[\s　*]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();
}
