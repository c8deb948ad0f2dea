using System.Security.Cryptography;
using System.Text;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Library.Importing;

/// <summary>内容摘要: what files and texts are known by.</summary>
static class ContentHash
{
    const int KeyLength = 20;

    /// <summary>SHA-256 of a file, lower-case hexadecimal.</summary>
    public static string OfFile(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content));

    /// <summary>The address of a document: twenty digits, enough that no two of a million texts share one.</summary>
    public static string OfDocument(OfficialDocument document) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{document.Title}\n{document.DocumentNumber}\n{document.Text}")))[..KeyLength];
}
