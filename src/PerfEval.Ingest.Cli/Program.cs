using System.Text;
using PerfEval.Ingest.Cli;

var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
var terminal = Terminal.OfProcess();
var output = new StreamWriter(Console.OpenStandardOutput(), utf8, bufferSize: 32_768) { AutoFlush = terminal.OutIsTerminal };
var error = new StreamWriter(Console.OpenStandardError(), utf8) { AutoFlush = true };
return await PerfEvalApp.RunAsync(args, output, error, terminal, Engine.Default, TimeSpan.FromSeconds(2));
