"""The button in the candidate's browser that takes the data out of a posting's page and hands it over."""

from urllib.parse import quote

# What is handed over goes behind the "#", which a browser never sends: our page reads it there.
_CODE = """(()=>{const d=[];document.querySelectorAll('script[type="application/ld+json"]').forEach(s=>{
try{d.push(JSON.parse(s.textContent))}catch(e){}});
const j=JSON.stringify(d);
const t=j.includes('JobPosting')?j:String(getSelection())||document.body.innerText;
location.href='%s#posting='+encodeURIComponent(t.slice(0,200000))})()"""


def bookmarklet(address: str) -> str:
    """The bookmark's address, a `javascript:` one; `address` is where a new opening is typed."""
    return "javascript:" + quote(_CODE.replace("\n", "") % address, safe="()[]{}=>;:,.'+*/!?&|")
