using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;

namespace KnowledgeBase.Tests;

/// <summary>A file beside the test that holds what came out when a person last looked; <c>GOLDEN=accept</c> writes it anew.</summary>
static class Golden
{
    public static void Match(string name, IEnumerable<string> lines, [CallerFilePath] string test = "")
    {
        var path = Path.Combine(Path.GetDirectoryName(test)!, name);
        var text = string.Join('\n', lines) + "\n";
        if (Environment.GetEnvironmentVariable("GOLDEN") == "accept")
            File.WriteAllText(path, text);
        Assert.Equal(File.ReadAllText(path).Split('\n'), text.Split('\n'));
    }

    /// <summary>The first eight characters and a short hash: enough to see a change, and no sentence of the source.</summary>
    public static string Short(string text) => $"{(text.Length > 8 ? text[..8] : text)}#{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..6]}";
}
