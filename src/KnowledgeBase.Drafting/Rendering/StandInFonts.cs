using System.Security;
using KnowledgeBase.Drafting.Layout;

namespace KnowledgeBase.Drafting.Rendering;

/// <summary>替代字体: settings for fontconfig under which a missing font of the standard is replaced by one that looks like it, and not by whatever comes first. Where fontconfig is not used they do nothing.</summary>
static class StandInFonts
{
    /// <summary>The variable that names the settings.</summary>
    public const string Variable = "FONTCONFIG_FILE";

    /// <summary>Writes the settings into a folder, on top of those of the machine.</summary>
    /// <returns>The path of the file.</returns>
    public static async Task<string> WriteAsync(string folder, CancellationToken cancellationToken)
    {
        var path = Path.Combine(folder, "fonts.conf");
        var machine = Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } own ? own : "/etc/fonts/fonts.conf";
        await File.WriteAllTextAsync(path, $"""
            <?xml version="1.0"?>
            <!DOCTYPE fontconfig SYSTEM "fonts.dtd">
            <fontconfig>
            <include ignore_missing="yes">{SecurityElement.Escape(machine)}</include>
            {string.Concat(Fonts.All.Select(Alias))}
            </fontconfig>
            """, cancellationToken);
        return path;
    }

    static string Alias(DocumentFont font) => $"""
        <alias binding="same"><family>{font.Name}</family><accept>{string.Concat(font.SameFace.Concat(font.StandIns).Select(name => $"<family>{SecurityElement.Escape(name)}</family>"))}</accept></alias>

        """;
}
