using System.Reflection;

namespace KnowledgeBase.Web.Frame;

/// <summary>The version in the footer.</summary>
static class SiteVersion
{
    public static string Text { get; } =
        typeof(SiteVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "";
}
