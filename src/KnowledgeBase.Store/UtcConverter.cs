using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace KnowledgeBase.Store;

/// <summary>Times are kept in UTC; SQLite forgets that, so it is said again on reading.</summary>
sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(time => time.ToUniversalTime(), time => DateTime.SpecifyKind(time, DateTimeKind.Utc));
