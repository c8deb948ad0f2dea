using System.Reflection;
using System.Text.Json;

namespace KnowledgeBase.Web.Api;

/// <summary>Holds a request to the parameters that its endpoint has: a filter that is misspelt must not be passed over, for the answer would be to another question.</summary>
static class ParameterCheck
{
    public static EndpointFilterDelegate Create(EndpointFilterFactoryContext context, EndpointFilterDelegate next)
    {
        var known = context.MethodInfo.GetParameters().SelectMany(Names).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return async invocation =>
        {
            try
            {
                foreach (var (name, values) in invocation.HttpContext.Request.Query)
                    if (!known.Contains(name))
                        throw new WrongParameterException($"没有参数 {Shown(name)}，这里有的是 {string.Join("、", known)}");
                    else if (values.Count > 1)
                        throw new WrongParameterException($"参数 {name} 只能给一个值");
                return await next(invocation);
            }
            catch (WrongParameterException wrong)
            {
                return Answers.Error(StatusCodes.Status400BadRequest, wrong.Message);
            }
        };
    }

    static IEnumerable<string> Names(ParameterInfo parameter) =>
        parameter.GetCustomAttribute<AsParametersAttribute>() is not null ? parameter.ParameterType.GetProperties().Select(p => JsonNamingPolicy.CamelCase.ConvertName(p.Name))
        : parameter.ParameterType == typeof(string) ? [parameter.Name!]
        : [];

    static string Shown(string name) => name.Length <= 40 ? name : name[..40] + "…";
}
