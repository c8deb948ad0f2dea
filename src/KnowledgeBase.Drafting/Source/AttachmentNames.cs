using KnowledgeBase.Drafting.Model;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Drafting.Source;

/// <summary>附件说明 and 附件 must name the same things (GB/T 9704-2012 7.4).</summary>
static class AttachmentNames
{
    const string AfterAName = "。；，、;,.";

    public static OfficialDraft Agree(OfficialDraft draft, Findings findings)
    {
        var names = draft.Attachments.Select(Bare).ToList();
        var texts = draft.AttachedTexts;
        if (texts.Count > 0 && names.Count == 0)
            names = [.. texts.Select(t => t.Title)];
        if (texts.Count == 1 && names.Count == 1)
            texts = [texts[0] with { Number = null }];
        // An attachment without a title of its own takes that of the note.
        texts = [.. texts.Index().Select(t => t.Item.Title.Length == 0 && t.Index < names.Count ? t.Item with { Title = names[t.Index] } : t.Item)];
        if (texts.Count > 0 && texts.Count != names.Count)
            findings.Warn(DiagnosticCode.AttachmentsDisagree, $"附件说明列了 {names.Count} 个附件，文后有 {texts.Count} 个");
        foreach (var (text, name) in texts.Zip(names).Where(p => WidthFold.Key(p.First.Title) != WidthFold.Key(p.Second)))
            findings.Warn(DiagnosticCode.AttachmentsDisagree, $"附件说明里是“{name}”，附件的标题是“{text.Title}”，两处应当一致");
        foreach (var (index, text) in texts.Index().Where(t => t.Item.Number is { } number && number != t.Index + 1))
            findings.Warn(DiagnosticCode.AttachmentsDisagree, $"第 {index + 1} 个附件标的是“{text.Label}”");
        return draft with { Attachments = names, AttachedTexts = texts };
    }

    // 7.3.4: no punctuation after the name.
    static string Bare(string name)
    {
        var bare = name.Trim().TrimEnd(AfterAName.ToCharArray());
        return Ordinal.At(bare) is { Ordinal.Level: 3 } numbered ? bare[numbered.Length..] : bare;
    }
}
