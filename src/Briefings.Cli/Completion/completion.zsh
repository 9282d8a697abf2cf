#compdef briefings
# briefings: completion for zsh. Put 'source <(briefings completion zsh)' into ~/.zshrc, after compinit.
_briefings() {
  # What stands behind the program's name is completed by the program itself.
  local line=${BUFFER[1,$CURSOR]#*$words[1]}
  line=${line# }
  local -a found
  found=("${(@f)$($words[1] "[suggest:${#line}]" "$line" 2>/dev/null)}")
  found=(${found:#})
  if (( $#found )); then
    compadd -a found
  else
    _files
  fi
}
compdef _briefings briefings
