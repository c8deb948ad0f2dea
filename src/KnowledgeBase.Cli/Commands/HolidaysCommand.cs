using System.CommandLine;
using KnowledgeBase.Enforcement.Procedure;
using KnowledgeBase.Library;

namespace KnowledgeBase.Cli.Commands;

/// <summary><c>kb holidays [FILE]</c>: the table that working days are counted by.</summary>
static class HolidaysCommand
{
    public static Command Create()
    {
        var file = new Argument<string?>("FILE") { Description = "要导入的节假日表（.csv：日期,休或班,节日,来源,核对）；不写就看现在用的表", Arity = ArgumentArity.ZeroOrOne };
        var remove = new Option<bool>("--remove") { Description = "撤下导入的表，回到随程序的表" };
        var data = CommonOptions.Data();
        var command = new Command("holidays", "节假日表：办案期限的工作日按它计算；按年导入国务院办公厅的放假通知") { file, remove, data };
        command.SetAction(result => Run(new HolidayTable(DataFolder.Choose(result.GetValue(data))), result.GetValue(file), result.GetValue(remove)));
        return command;
    }

    static int Run(HolidayTable table, string? file, bool remove)
    {
        try
        {
            if (remove)
                Console.WriteLine(table.Remove() ? "已撤下导入的节假日表，改用随程序的表" : "没有导入过节假日表");
            else if (file is not null && !File.Exists(file))
                throw new UnusableException($"没有这个文件：{file}");
            else if (file is not null)
                Console.WriteLine($"已导入 {string.Join("、", table.Import(file))} 年的节假日，其他年份不变");
            var calendar = WorkingDays.Read(table.Path);
            foreach (var year in calendar.Years.Order())
                Console.WriteLine($"{year} 年　{calendar.Doubt(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31)) ?? "已核对"}");
            return ExitCode.Done;
        }
        catch (FormatException wrong)
        {
            throw new UnusableException($"{file ?? table.Path}：{wrong.Message}");
        }
    }
}
