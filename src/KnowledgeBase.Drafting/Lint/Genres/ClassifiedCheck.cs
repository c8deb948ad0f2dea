using KnowledgeBase.Drafting.Source;

namespace KnowledgeBase.Drafting.Lint.Genres;

/// <summary>R14: a classified document is refused and not looked at any further.</summary>
static class ClassifiedCheck
{
    public static LintFinding? Check(Manuscript manuscript) =>
        manuscript.Lines.FirstOrDefault(l => l.Key is "密级" or "密级和保密期限" ? ClassifiedMark.IsLevel(l.Prose) : ClassifiedMark.Find(l.Prose.Replace(ManuscriptLine.Blank, ' ')) is not null) is { } line
            ? manuscript.Find(GenreRules.Classified, line.Number, $"有密级标志“{line.Text.Trim()}”：本系统不处理涉密文件，请在涉密计算机上起草和检查")
            : null;
}
