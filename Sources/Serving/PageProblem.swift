import Hummingbird
import Prose

extension Problem {
  /// Why a form wasn't taken in, for whoever pasted the message.
  var inDutch: String {
    switch kind {
    case .busy: "Het is nu erg druk. Wacht even en probeer het opnieuw."
    case .tooMany: "U hebt kort na elkaar veel berichten verstuurd. Wacht even en probeer het opnieuw."
    case .tooSlow: "Dit duurde te lang. Probeer een korter stuk."
    case .slowBody: "Het versturen duurde te lang. Probeer het opnieuw."
    case .tooLarge: "Dit bericht is te lang. Plak een korter stuk."
    default: "Dit is niet gelukt. Probeer het opnieuw."
    }
  }
}

extension WorkDesk {
  /// `limited` for the form on the page: who uses that gets a problem in Dutch, and keeps what was pasted.
  func limitedForm(_ page: Page, _ profile: Profile, _ handle: @escaping Handler) -> Handler {
    let limited = limited(.message, handle)
    return { request, context in
      do {
        return try await limited(request, context)
      } catch let problem as Problem {
        var content = Page.Content(profile: profile)
        content.status = problem.status
        content.problem = problem.inDutch
        content.problemInMessage = problem.kind == .tooLarge
        var response = page.response(content)
        for field in problem.headers { response.headers[field.name] = field.value }
        return response
      }
    }
  }
}
