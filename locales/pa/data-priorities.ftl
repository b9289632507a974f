# to translate: remove "# " from the last line and write the translation after "="
# where: table priorities, anti-social-behaviour-title-reason
# English: The printed plan words this priority in two ways. This website uses the wording above the actions in both places.
# priorities-anti-social-behaviour-title-reason =
