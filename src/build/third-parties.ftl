<#-- One part a line, for notice.groovy: coordinates, licences, name, home. -->
<#list dependencyMap as entry>
<#assign part = entry.getKey()>
${part.groupId}:${part.artifactId}:${part.version}	<#list entry.getValue() as licence>${licence}<#sep>|</#list>	${part.name!part.artifactId}	${part.url!""}
</#list>
