using KnowledgeBase.Cli;

return await CommandLine.RunAsync(args);
