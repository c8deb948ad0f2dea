using Scriban.Syntax;

namespace KnowledgeBase.Drafting.Templates;

/// <summary>What a template names and does, looked at without running it. Lines are from 0.</summary>
/// <param name="Used">Names that must be known: fields, functions, 本机关.</param>
/// <param name="Forbidden">What the language could do and a form of the office has no use for.</param>
sealed record TemplateNames(IReadOnlyList<(string Name, int Line)> Used, IReadOnlyList<(string What, int Line)> Forbidden)
{
    const int DeepestLoop = 2;

    public static TemplateNames Of(ScriptNode page)
    {
        List<(string Name, int Line)> used = [];
        List<(string What, int Line)> forbidden = [];
        HashSet<string> own = new(StringComparer.Ordinal);
        Look(page, 0);
        return new TemplateNames([.. used.Where(u => !own.Contains(u.Name))], forbidden);

        void Look(ScriptNode? node, int loops)
        {
            switch (node)
            {
                case null:
                    return;
                case ScriptMemberExpression member:
                    Look(member.Target, loops);
                    return;
                // for.index: the loop itself.
                case ScriptVariableGlobal { Name: "for" } when loops > 0:
                    return;
                case ScriptVariableGlobal variable:
                    used.Add((variable.Name, variable.Span.Start.Line));
                    return;
                case ScriptForStatement loop:
                    if (loop.Variable is ScriptVariable each)
                        own.Add(each.Name);
                    if (++loops > DeepestLoop)
                        forbidden.Add(($"{DeepestLoop} 层以上的 for", loop.Span.Start.Line));
                    break;
                case ScriptAssignExpression { Target: ScriptVariable assigned }:
                    own.Add(assigned.Name);
                    break;
                case ScriptWhileStatement or ScriptCaptureStatement or ScriptFunction or ScriptAnonymousFunction or ScriptImportStatement or ScriptWithStatement or ScriptWrapStatement or ScriptReturnStatement or ScriptReadOnlyStatement or ScriptTableRowStatement:
                    forbidden.Add((node.ToString()?.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).FirstOrDefault() ?? "", node.Span.Start.Line));
                    return;
            }
            for (var i = 0; i < node.ChildrenCount; i++)
                Look(node.GetChildren(i), loops);
        }
    }
}
