using System.Collections;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace KnowledgeBase.Drafting.Templates;

/// <summary>One run of a template. What {{ }} prints does not go into the text: a mark goes there, and the value waits beside it, so that no value can be read as YAML, Markdown or template.</summary>
sealed class PlaceContext : TemplateContext
{
    const int MostPlaces = 20_000;
    const int LongestLoop = 2_000;

    readonly List<object> places = [];

    public PlaceContext(IReadOnlyDictionary<string, object?> values, OfficeData office) : base(new ScriptObject())
    {
        StrictVariables = true;
        LoopLimit = LongestLoop;
        foreach (var (name, function) in TemplateFunctions.All)
            BuiltinObject.Import(name, function);
        var globals = new ScriptObject();
        foreach (var (name, value) in values)
            globals[name] = value;
        globals[TemplateText.Office] = new OfficeScript(office.Entries);
        PushGlobal(globals);
    }

    /// <summary>What was printed, in order.</summary>
    public IReadOnlyList<object> Places => places;

    public override TemplateContext Write(SourceSpan span, object? textAsObject)
    {
        if (textAsObject is null)
            return this;
        if (places.Count >= MostPlaces)
            throw new TemplateFaultException(span, TemplateText.TooLong);
        places.Add(textAsObject);
        Write(Place.Mark(places.Count - 1));
        return this;
    }

    // An empty list and a field that is still to be filled are no more true than an empty field.
    public override bool ToBool(SourceSpan span, object? value) => value switch
    {
        Unfilled or "" => false,
        ICollection { Count: 0 } => false,
        _ => base.ToBool(span, value),
    };
}
