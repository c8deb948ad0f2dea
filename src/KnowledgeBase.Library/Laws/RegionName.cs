namespace KnowledgeBase.Library.Laws;

/// <summary>地区 as people write it in an option or an address.</summary>
public static class RegionName
{
    /// <summary>The region as it is filed: "" for 全国, national or an empty name.</summary>
    public static string Read(string name) => name.Trim() is var region && (region == "全国" || region.Equals("national", StringComparison.OrdinalIgnoreCase)) ? "" : region;
}
