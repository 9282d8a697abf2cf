# briefings: completion for bash. Put 'source <(briefings completion bash)' into ~/.bashrc.
_briefings() {
  local line=${COMP_LINE:0:COMP_POINT} word=${COMP_WORDS[COMP_CWORD]}
  # What stands behind the program's name is completed by the program itself.
  line=${line#*"${COMP_WORDS[0]}"}
  line=${line# }
  local found
  found=$("${COMP_WORDS[0]}" "[suggest:${#line}]" "$line" 2>/dev/null)
  local IFS=$'\n'
  COMPREPLY=($(compgen -W "$found" -- "$word"))
}
complete -o default -F _briefings briefings
