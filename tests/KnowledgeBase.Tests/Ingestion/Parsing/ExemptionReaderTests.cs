using KnowledgeBase.Ingestion.Parsing;

namespace KnowledgeBase.Tests.Ingestion.Parsing;

public sealed class ExemptionReaderTests
{
    [Fact]
    public void Conditions_stand_once_and_in_order()
    {
        var (conditions, exclusions) = ExemptionReader.Read("云岭市轻微违法行为不予行政处罚清单",
            "同时满足下列情形的，不予处罚：（1）属于首次违法；（2）按期改正（以复查为准），未造成后果。\n符合下列条件：\n（1）属于首次违法；\n（2）主动报告。\n人员密集场所内的违法行为不适用本清单的规定。");
        Assert.Equal(["属于首次违法", "按期改正（以复查为准），未造成后果", "主动报告"], conditions);
        Assert.Equal(["人员密集场所内的违法行为不适用本清单的规定"], exclusions);
    }

    [Fact]
    public void Another_document_has_none() => Assert.Empty(ExemptionReader.Read("关于开展检查的通知", "符合下列条件：（1）甲方乙方；").Conditions);
}
