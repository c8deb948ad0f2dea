using KnowledgeBase.Web.Tests.Browsing;

[assembly: AssemblyFixture(typeof(ImportedSite))]
[assembly: AssemblyFixture(typeof(Chromium))]
