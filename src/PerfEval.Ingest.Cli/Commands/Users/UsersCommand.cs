using System.CommandLine;
using PerfEval.Ingest.Cli.Help;
using PerfEval.Ingest.Cli.Reviewing;
using PerfEval.Ingest.Cli.Running;

namespace PerfEval.Ingest.Cli.Commands.Users;

/// <summary><c>perfeval users</c>: the accounts of the review page.</summary>
internal static class UsersCommand
{
    private static readonly string[] Roles = ["reader", "auditor", "supervisor"];

    public static Command Create(Composition composition)
    {
        var messages = composition.Messages;
        var command = new PageCommand(
            "users",
            messages.Of("复核页面的账户：添加、列出、改密码和角色、停用、解锁", "accounts of the review page: adding, listing, passwords and roles, disabling, unlocking"),
            messages.Of("add|list|password|role|disable|enable|unlock [NAME] [--db URL] [选项]", "add|list|password|role|disable|enable|unlock [NAME] [--db URL] [OPTIONS]"))
        {
            Examples = ["perfeval users add 王审计 --role auditor", "perfeval users list", "perfeval users disable 王审计"],
            Notes = messages.Of(
                "角色：reader 只看；auditor 作决定、更正、抽查；supervisor 同 auditor，用于复核负责人。\n密码在终端上输入（不显示），或从标准输入读取第一行；至少 10 个字符。连续输错 5 次锁定 15 分钟。",
                "Roles: reader looks; auditor decides, corrects, draws spot checks; supervisor the same, for whoever answers for the review.\nThe password is typed at the terminal (unseen) or is the first line of standard input; 10 characters at least. 5 wrong ones in a row lock for 15 minutes."),
        };
        command.Add(Add(composition));
        command.Add(List(composition));
        command.Add(Named(composition, "password", messages.Of("改密码；已登录的会话随即结束", "sets another password; sessions end"), "perfeval users password 王审计", (run, name, cancellation) => run.SetPasswordAsync(name, cancellation)));
        command.Add(Role(composition));
        command.Add(Named(composition, "disable", messages.Of("停用账户，其会话随即结束；决定的记录不变", "disables an account and ends its sessions; what it decided stays"), "perfeval users disable 王审计", (run, name, cancellation) => run.SetDisabledAsync(name, isDisabled: true, cancellation)));
        command.Add(Named(composition, "enable", messages.Of("重新启用账户", "enables an account again"), "perfeval users enable 王审计", (run, name, cancellation) => run.SetDisabledAsync(name, isDisabled: false, cancellation)));
        command.Add(Named(composition, "unlock", messages.Of("解除因输错密码的锁定", "lifts the lock that wrong passwords brought"), "perfeval users unlock 王审计", (run, name, cancellation) => run.UnlockAsync(name, cancellation)));
        return command;
    }

    private static PageCommand Add(Composition composition)
    {
        var messages = composition.Messages;
        var name = Name(messages);
        var role = new Option<string>("--role") { HelpName = "reader|auditor|supervisor", Required = true, Description = messages.Of("能做什么", "what the account may do") }.OneOf(messages, Roles);
        var command = new PageCommand("add", messages.Of("添加账户", "adds an account"), "NAME --role reader|auditor|supervisor [--db URL]") { Examples = ["perfeval users add 王审计 --role auditor", "perfeval users add 李主审 --role supervisor < 密码文件"] };
        command.Add(name);
        command.Add(role);
        On(command, composition, (run, result, cancellation) => run.AddAsync(result.GetValue(name)!, result.GetValue(role)!, cancellation));
        return command;
    }

    private static PageCommand List(Composition composition)
    {
        var command = new PageCommand("list", composition.Messages.Of("列出账户", "lists the accounts"), "[--db URL]") { Examples = ["perfeval users list"] };
        On(command, composition, (run, _, cancellation) => run.ListAsync(cancellation));
        return command;
    }

    private static PageCommand Role(Composition composition)
    {
        var messages = composition.Messages;
        var name = Name(messages);
        var role = new Argument<string>("ROLE") { Description = "reader|auditor|supervisor" }.OneOf(messages, Roles);
        var command = new PageCommand("role", messages.Of("改角色；已登录的会话随即结束", "gives another role; sessions end"), "NAME reader|auditor|supervisor [--db URL]") { Examples = ["perfeval users role 王审计 supervisor"] };
        command.Add(name);
        command.Add(role);
        On(command, composition, (run, result, cancellation) => run.SetRoleAsync(result.GetValue(name)!, result.GetValue(role)!, cancellation));
        return command;
    }

    private static PageCommand Named(Composition composition, string verb, string description, string example, Func<UsersRun, string, CancellationToken, Task> work)
    {
        var name = Name(composition.Messages);
        var command = new PageCommand(verb, description, "NAME [--db URL]") { Examples = [example] };
        command.Add(name);
        On(command, composition, (run, result, cancellation) => work(run, result.GetValue(name)!, cancellation));
        return command;
    }

    private static Argument<string> Name(Messages messages) => new("NAME") { Description = messages.Of("用户名，不分大小写", "the account's name, in any case") };

    private static void On(PageCommand command, Composition composition, Func<UsersRun, ParseResult, CancellationToken, Task> work)
    {
        var database = DatabaseOption.Create(composition.Messages);
        command.Add(database);
        command.SetAction((result, cancellation) => UsersRun.RunAsync(composition.Begin(result), DatabaseOption.Open(result, database), run => work(run, result, cancellation), cancellation));
    }
}
